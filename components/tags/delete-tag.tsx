"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { useRefresh } from "@/components/ui/use-refresh";
import type { ListedTag } from "@/lib/domain/tags/list-tag-rows";
import { deleteMutation } from "./queries";

/** Deletes a tag that no product has. */
export function DeleteTag({ tag: { id, name } }: { tag: ListedTag }) {
  const t = useTranslations("taxonomy.tags");
  const { refresh } = useRefresh();
  const [open, setOpen] = useState(false);
  const remove = useMutation(deleteMutation);
  const turn = (next: boolean) => {
    remove.reset();
    setOpen(next);
  };
  const confirm = () =>
    remove.mutate(id, {
      onSuccess: () => {
        turn(false);
        refresh();
        toast.success(t("deleted", { name }));
      },
    });
  return (
    <AlertDialog
      trigger={
        <Button size="sm" variant="ghost" aria-label={t("deleteFor", { name })}>
          {t("delete")}
        </Button>
      }
      open={open}
      onOpenChange={turn}
      title={t("deleteTitle", { name })}
      description={t("deleteBody")}
      confirmLabel={t("delete")}
      tone="danger"
      loading={remove.isPending}
      onConfirm={confirm}
    >
      <FailureAlert error={remove.error} />
    </AlertDialog>
  );
}
