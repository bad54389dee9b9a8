"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { isSignedOut, SignInAgain } from "@/components/layout/failure";
import { sessionQuery } from "@/components/layout/session";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useFailure } from "@/components/ui/use-failure";
import { useKeptText } from "@/components/ui/use-kept-text";
import { useRefresh } from "@/components/ui/use-refresh";
import { joinShopBody } from "@/lib/contracts/console/own-shop";
import { joinMutation } from "./queries";

/** Lets somebody into a shop by the code that one of its managers has given them. */
export function JoinForm() {
  const t = useTranslations("shop.join");
  const failure = useFailure();
  const client = useQueryClient();
  const { refresh, refreshing } = useRefresh();
  const [code, setCode] = useKeptText("shop-code");
  const join = useMutation(joinMutation);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    join.mutate(code, {
      onSuccess: () => {
        setCode("");
        void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
        refresh();
        toast.success(t("done"));
      },
    });
  };
  const change = (text: string) => {
    join.reset();
    setCode(text);
  };
  return (
    <form onSubmit={submit} noValidate className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-3">
      <Field
        label={t("code")}
        error={
          join.error && (
            <>
              {failure(join.error)}
              {isSignedOut(join.error) && <SignInAgain />}
            </>
          )
        }
      >
        <Input
          value={code}
          onChange={({ target }) => change(target.value)}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          className="font-mono"
        />
      </Field>
      <Button
        type="submit"
        className="mt-[1.6875rem]"
        loading={join.isPending || refreshing}
        disabled={!joinShopBody.safeParse({ code }).success}
      >
        {t("submit")}
      </Button>
    </form>
  );
}
