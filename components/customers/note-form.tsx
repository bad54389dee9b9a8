"use client";

import { useTranslations } from "use-intl";
import { NoteForm } from "@/components/dashboard/note-form";
import { customerNoteMutation } from "./queries";

/** Adds a note on a customer. */
export function CustomerNoteForm({ id }: { id: number }) {
  const t = useTranslations("seller.customers");
  return (
    <NoteForm
      id={id}
      keptAs={`customer-note ${id}`}
      mutation={customerNoteMutation}
      label={t("note")}
      placeholder={t("notePlaceholder")}
      submitLabel={t("addNote")}
    />
  );
}
