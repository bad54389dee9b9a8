"use client";

import { type UseMutationOptions, useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { FailureAlert } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { useKeptText } from "@/components/ui/use-kept-text";
import { useRefresh } from "@/components/ui/use-refresh";

type NoteFormProps<Answer> = {
  /** What the note is on. */
  id: number;
  /** The name under which what is typed stays until it is kept. */
  keptAs: string;
  mutation: UseMutationOptions<Answer, Error, { id: number; text: string }>;
  label: string;
  placeholder: string;
  submitLabel: string;
};

/** Adds a note of those who manage something; what is typed stays until it is kept. */
export function NoteForm<Answer>(props: NoteFormProps<Answer>) {
  const { id, keptAs, mutation, label, placeholder, submitLabel } = props;
  const { refresh, refreshing } = useRefresh();
  const [text, setText] = useKeptText(keptAs);
  const { mutate, isPending, error } = useMutation(mutation);
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
      <Field label={label} hideLabel>
        <Textarea
          value={text}
          onChange={(event) => setText(event.target.value)}
          maxLength={1000}
          rows={2}
          placeholder={placeholder}
        />
      </Field>
      <FailureAlert error={error} />
      <Button type="submit" loading={isPending || refreshing} className="justify-self-start">
        {submitLabel}
      </Button>
    </form>
  );
}
