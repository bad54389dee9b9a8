"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { FormAlert } from "@/components/ui/form-alert";
import { useRefresh } from "@/components/ui/use-refresh";
import type { DialogProps } from "./name-dialogs";
import { deleteCategoryMutation, type Leaf } from "./queries";

/** Asks, and when the category is in use says so in the server's words. */
export function DeleteDialog({ open, onClose, category }: DialogProps & { category: Leaf }) {
  const t = useTranslations("seller.categories");
  const { refresh } = useRefresh();
  const remove = useMutation(deleteCategoryMutation);
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
      {remove.error && (
        <FormAlert>
          <Failure error={remove.error} />
        </FormAlert>
      )}
    </AlertDialog>
  );
}
