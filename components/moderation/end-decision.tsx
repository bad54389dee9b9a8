"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { useRefresh } from "@/components/ui/use-refresh";
import { endDecisionMutation } from "./queries";

/** Takes a take-down back, after a question. */
export function EndDecision({ id }: { id: number }) {
  const t = useTranslations("admin.decide");
  const { refresh } = useRefresh();
  const [open, setOpen] = useState(false);
  const end = useMutation(endDecisionMutation);
  const turn = (next: boolean) => {
    end.reset();
    setOpen(next);
  };
  const confirm = () =>
    end.mutate(id, {
      onSuccess: () => {
        turn(false);
        refresh();
        toast.success(t("ended"));
      },
    });
  return (
    <AlertDialog
      trigger={<Button>{t("end")}</Button>}
      open={open}
      onOpenChange={turn}
      title={t("endTitle")}
      description={t("endBody")}
      confirmLabel={t("end")}
      loading={end.isPending}
      onConfirm={confirm}
    >
      <FailureAlert error={end.error} />
    </AlertDialog>
  );
}
