"use client";

import { useMutation } from "@tanstack/react-query";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { useRefresh } from "@/components/ui/use-refresh";
import { suppressThreadMutation } from "./queries";

type SuppressDialogProps = { id: string; name: string; open: boolean; onOpenChange: (open: boolean) => void };

/** Asks before an address is never written to again. */
export function SuppressDialog({ id, name, open, onOpenChange }: SuppressDialogProps) {
  const t = useTranslations("outreach.thread");
  const { refresh } = useRefresh();
  const suppress = useMutation(suppressThreadMutation);
  const turn = (next: boolean) => {
    suppress.reset();
    onOpenChange(next);
  };
  const confirm = () =>
    suppress.mutate(id, {
      onSuccess: () => {
        turn(false);
        refresh();
        toast.success(t("suppressed", { name }));
      },
    });
  return (
    <AlertDialog
      open={open}
      onOpenChange={turn}
      title={t("suppressTitle", { name })}
      description={t("suppressBody")}
      confirmLabel={t("suppressConfirm")}
      tone="danger"
      loading={suppress.isPending}
      onConfirm={confirm}
    >
      <FailureAlert error={suppress.error} />
    </AlertDialog>
  );
}
