"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { useRefresh } from "@/components/ui/use-refresh";
import { liftSuppressionMutation } from "./queries";

type LiftSuppressionProps = { id: number; hint: string; optedOut: boolean };

/** Lets an address be written to again, after a question. */
export function LiftSuppression({ id, hint, optedOut }: LiftSuppressionProps) {
  const t = useTranslations("outreach.suppressions");
  const { refresh } = useRefresh();
  const lift = useMutation(liftSuppressionMutation);
  const [open, setOpen] = useState(false);
  const turn = (next: boolean) => {
    lift.reset();
    setOpen(next);
  };
  const confirm = () =>
    lift.mutate(id, {
      onSuccess: () => {
        turn(false);
        refresh();
        toast.success(t("lifted", { hint }));
      },
    });
  return (
    <>
      <Button size="sm" aria-label={t("liftFor", { hint })} onClick={() => turn(true)}>
        {t("lift")}
      </Button>
      <AlertDialog
        open={open}
        onOpenChange={turn}
        title={t("liftTitle", { hint })}
        description={t(optedOut ? "liftBodyOptOut" : "liftBody")}
        confirmLabel={t("lift")}
        loading={lift.isPending}
        onConfirm={confirm}
      >
        <FailureAlert error={lift.error} />
      </AlertDialog>
    </>
  );
}
