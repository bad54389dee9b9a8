"use client";

import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormAlert } from "@/components/ui/form-alert";
import { Textarea } from "@/components/ui/textarea";
import { useKeptText } from "@/components/ui/use-kept-text";
import { useRefresh } from "@/components/ui/use-refresh";
import { customerNoteMutation } from "./queries";

/** Adds a note on a customer; what is typed stays until it is kept. */
export function NoteForm({ id }: { id: number }) {
  const t = useTranslations("seller.customers");
  const { refresh, refreshing } = useRefresh();
  const [text, setText] = useKeptText(`customer-note ${id}`);
  const { mutate, isPending, error } = useMutation(customerNoteMutation);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === "") return;
    const onSuccess = () => {
      setText("");
      refresh();
    };
    mutate({ id, text }, { onSuccess });
  };
  return (
    <form onSubmit={submit} className="grid gap-3">
      <Field label={t("note")} hideLabel>
        <Textarea
          value={text}
          onChange={(event) => setText(event.target.value)}
          maxLength={1000}
          rows={2}
          placeholder={t("notePlaceholder")}
        />
      </Field>
      {error && (
        <FormAlert>
          <Failure error={error} />
        </FormAlert>
      )}
      <Button type="submit" loading={isPending || refreshing} className="justify-self-start">
        {t("addNote")}
      </Button>
    </form>
  );
}
