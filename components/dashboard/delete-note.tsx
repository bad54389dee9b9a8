"use client";

import { type UseMutationOptions, useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";

type DeleteNoteProps<Deleted> = {
  id: number;
  noteId: number;
  /** How its text begins: which one is deleted. */
  start: string;
  mutation: UseMutationOptions<Deleted, Error, { id: number; noteId: number }>;
  onDone: () => void;
};

/** Deletes a note after asking. */
export function DeleteNote<Deleted>({ id, noteId, start, mutation, onDone }: DeleteNoteProps<Deleted>) {
  const t = useTranslations("seller.noteItem");
  const [open, setOpen] = useState(false);
  const remove = useMutation(mutation);
  const change = (next: boolean) => {
    if (!next) remove.reset();
    setOpen(next);
  };
  const confirm = () => {
    const onSuccess = () => {
      change(false);
      onDone();
    };
    remove.mutate({ id, noteId }, { onSuccess });
  };
  return (
    <AlertDialog
      open={open}
      onOpenChange={change}
      title={t("deleteTitle")}
      description={t("deleteBody")}
      confirmLabel={t("delete")}
      tone="danger"
      loading={remove.isPending}
      onConfirm={confirm}
      trigger={
        <Button size="sm" variant="ghost" aria-label={t("deleteOf", { text: start })}>
          {t("delete")}
        </Button>
      }
    >
      <FailureAlert error={remove.error} />
    </AlertDialog>
  );
}
