"use client";

import { useMutation } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "sonner";
import { useLocale, useTranslations } from "use-intl";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { FailureAlert } from "@/components/layout/failure";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { useRefresh } from "@/components/ui/use-refresh";
import { ApiError } from "@/lib/api/api-error";
import { href } from "@/lib/i18n/href";
import { deleteDraftMutation } from "./queries";

type DraftDeleteProps = {
  id: number;
  name: string;
  /** Where the draft itself is what is shown, its list comes next. */
  leaves: boolean;
};

export function DraftDelete({ id, name, leaves }: DraftDeleteProps) {
  const t = useTranslations("drafts");
  const router = useRouter();
  const { refresh } = useRefresh();
  const list = `${href(useLocale(), sellerRoutes.products)}?show=drafts`;
  const remove = useMutation(deleteDraftMutation);
  const [open, setOpen] = useState(false);
  const turn = (next: boolean) => {
    remove.reset();
    setOpen(next);
  };
  const done = () => {
    turn(false);
    toast.success(t("deleted"));
    if (leaves) router.replace(list);
    else refresh();
  };
  const confirm = () =>
    remove.mutate(id, {
      onSuccess: done,
      // Somebody else was faster; it is gone as it should be.
      onError: (error) => error instanceof ApiError && error.code === "draft.not_found" && done(),
    });
  return (
    <AlertDialog
      trigger={
        leaves ? (
          <Button variant="ghost">
            <Trash2 aria-hidden="true" />
            {t("delete")}
          </Button>
        ) : (
          <IconButton label={t("deleteOne", { name })} icon={<Trash2 />} />
        )
      }
      open={open}
      onOpenChange={turn}
      title={t("deleteTitle")}
      description={t("deleteBody", { name })}
      confirmLabel={t("delete")}
      tone="danger"
      onConfirm={confirm}
      loading={remove.isPending}
    >
      <FailureAlert error={remove.error} />
    </AlertDialog>
  );
}
