"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import { useRefresh } from "@/components/ui/use-refresh";
import { shopCodeBody } from "@/lib/contracts/console/own-shop";
import { createCodeMutation } from "./queries";

const spans = [1, 7, 30, 90];

/** Makes a code: for how many days and how many people. */
export function CodeForm() {
  const t = useTranslations("shop.codes");
  const { refresh } = useRefresh();
  const [days, setDays] = useState("7");
  const [uses, setUses] = useState("1");
  const create = useMutation(createCodeMutation);
  const body = shopCodeBody.safeParse({ days: days ? Number(days) : null, uses: Number(uses || Number.NaN) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (body.success) create.mutate(body.data, { onSuccess: refresh });
  };
  return (
    <form onSubmit={submit} noValidate className="grid gap-3">
      <div className="grid grid-cols-2 items-start gap-3">
        <Field label={t("days")}>
          <NativeSelect value={days} onChange={({ target }) => setDays(target.value)}>
            {spans.map((n) => (
              <option key={n} value={n}>
                {t("daysOf", { n })}
              </option>
            ))}
            <option value="">{t("forever")}</option>
          </NativeSelect>
        </Field>
        <Field label={t("uses")} error={!body.success && t("usesWrong")}>
          <Input
            value={uses}
            onChange={({ target }) => setUses(target.value)}
            inputMode="numeric"
            maxLength={5}
            className="text-end tabular-nums"
          />
        </Field>
      </div>
      <FailureAlert error={create.error} />
      <Button type="submit" loading={create.isPending} disabled={!body.success}>
        {t("create")}
      </Button>
    </form>
  );
}
