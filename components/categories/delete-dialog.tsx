"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { FormAlert } from "@/components/ui/form-alert";
import { useRefresh } from "@/components/ui/use-refresh";
import { CategoryUse } from "./category-use";
import { ChangeForm, type DialogProps } from "./change-form";
import { changeMutation, useQueryOf } from "./queries";
import type { Node } from "./tree-moves";

/** Asks, and says what keeps the category and what to do about it. */
export function DeleteDialog({ open, onClose, onDone, category }: DialogProps & { category: Node }) {
  const t = useTranslations("taxonomy.categories");
  const { refresh } = useRefresh();
  const use = useQuery({ ...useQueryOf(category.id), enabled: open });
  const remove = useMutation(changeMutation);
  const inUse = use.data !== undefined && Object.values(use.data).some((count) => count > 0);
  const confirm = () =>
    remove.mutate(
      { kind: "delete", id: category.id },
      {
        onSuccess: () => {
          refresh();
          toast.success(t("deleted", { name: category.name }));
          onDone();
        },
        onError: () => void use.refetch(),
      },
    );
  return (
    <AlertDialog
      open={open}
      onOpenChange={(next) => {
        if (next) return;
        remove.reset();
        onClose();
      }}
      title={t("deleteTitle", { name: category.name })}
      description={t("deleteBody")}
      confirmLabel={t("delete")}
      tone="danger"
      loading={remove.isPending}
      disabled={inUse}
      onConfirm={confirm}
    >
      <CategoryUse id={category.id} use={use.data} error={use.error} everybody />
      {remove.error && (
        <FormAlert className="mt-3">
          <Failure error={remove.error} />
        </FormAlert>
      )}
    </AlertDialog>
  );
}

/** The same as a proposal. */
export function ProposeDeleteDialog({ category, ...dialog }: DialogProps & { category: Node }) {
  const t = useTranslations("taxonomy.categories");
  const use = useQuery({ ...useQueryOf(category.id), enabled: dialog.open });
  return (
    <ChangeForm
      {...dialog}
      title={t("proposeDeleteTitle", { name: category.name })}
      action={t("delete")}
      proposes
      change={{ kind: "delete", id: category.id }}
      done=""
      dirty={false}
    >
      {() => <CategoryUse id={category.id} use={use.data} error={use.error} />}
    </ChangeForm>
  );
}
