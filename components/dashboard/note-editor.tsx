"use client";

import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormAlert } from "@/components/ui/form-alert";
import { Textarea } from "@/components/ui/textarea";
import { ApiError } from "@/lib/api/api-error";

type NoteEditorProps = {
  /** What the note says. */
  text: string;
  /** What was typed before the page was loaded anew; empty for nothing. */
  kept: string;
  onKeep: (text: string) => void;
  onSave: (text: string) => void;
  onCancel: () => void;
  saving: boolean;
  error: unknown;
};

const focus = (node: HTMLTextAreaElement | null) => node?.focus();

/** A note while it is changed; where it was changed elsewhere meanwhile, beside what it says now. */
export function NoteEditor({ text, kept, onKeep, onSave, onCancel, saving, error }: NoteEditorProps) {
  const t = useTranslations("seller.noteItem");
  const actions = useTranslations("common.actions");
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed ?? (kept || text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value.trim() !== "") onSave(value);
  };
  const changed = error instanceof ApiError && error.code === "note.changed";
  return (
    <form onSubmit={submit} className="grid gap-3">
      <Field label={t("label")} hideLabel>
        <Textarea
          // The button that opened it is gone.
          ref={focus}
          value={value}
          onChange={(event) => {
            setTyped(event.target.value);
            onKeep(event.target.value);
          }}
          maxLength={1000}
          rows={2}
        />
      </Field>
      {Boolean(error) && (
        <FormAlert>
          <Failure error={error} />
        </FormAlert>
      )}
      {changed && (
        <p className="wrap-anywhere whitespace-pre-line text-ink-soft">
          {t("nowSays")} {text}
        </p>
      )}
      <div className="flex gap-2">
        <Button type="submit" size="sm" loading={saving}>
          {actions("save")}
        </Button>
        <Button size="sm" variant="ghost" onClick={onCancel}>
          {actions("cancel")}
        </Button>
      </div>
    </form>
  );
}
