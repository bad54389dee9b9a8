"use client";

import { useTranslations } from "use-intl";
import { FormAlert } from "@/components/dashboard/form-alert";
import { useFailure } from "@/components/dashboard/use-failure";
import { useRefresh } from "@/components/dashboard/use-refresh";
import { AlertDialog } from "@/components/ui/alert-dialog";
import type { DialogProps } from "./name-dialogs";
import { type Leaf, useDeleteCategory } from "./queries";

/** Asks, and when the category is in use says so in the server's words. */
export function DeleteDialog({ open, onClose, category }: DialogProps & { category: Leaf }) {
  const t = useTranslations("seller.categories");
  const failure = useFailure();
  const { refresh } = useRefresh();
  const remove = useDeleteCategory();
  const onSuccess = () => {
    refresh();
    onClose();
  };
  return (
    <AlertDialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title={t("deleteTitle", { name: category.name })}
      description={t("deleteBody")}
      confirmLabel={t("delete")}
      tone="danger"
      loading={remove.isPending}
      onConfirm={() => remove.mutate(category.id, { onSuccess })}
    >
      {remove.error && <FormAlert>{failure(remove.error)}</FormAlert>}
    </AlertDialog>
  );
}
