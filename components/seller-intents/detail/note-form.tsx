"use client";

import { useTranslations } from "use-intl";
import { NoteForm } from "@/components/dashboard/note-form";
import { noteMutation } from "../queries";

/** Adds a note on an intent. */
export function IntentNoteForm({ id }: { id: number }) {
  const t = useTranslations("seller.intents");
  return (
    <NoteForm
      id={id}
      keptAs={`intent-note ${id}`}
      mutation={noteMutation}
      label={t("noteLabel")}
      placeholder={t("notePlaceholder")}
      submitLabel={t("addNote")}
    />
  );
}
