"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { cancelMutation, confirmMutation, type OwnIntent } from "./queries";

const mutations = { cancel: cancelMutation, confirm: confirmMutation } as const;

type IntentActionsProps = { intent: OwnIntent; action: keyof typeof mutations; title: string };

/** The one thing that the buyer can do now: withdraw what waits, confirm what has arrived. */
export function IntentActions({ intent, action, title }: IntentActionsProps) {
  const t = useTranslations("intents");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [refreshing, startTransition] = useTransition();
  const { mutate, isPending, error, reset } = useMutation({
    ...mutations[action],
    // The list comes from the server; it shows the new status when it is there, and the question closes then.
    onSuccess: () =>
      startTransition(() => {
        router.refresh();
        setOpen(false);
      }),
  });
  const change = (next: boolean) => {
    reset();
    setOpen(next);
  };
  const confirm = action === "confirm";
  return (
    <AlertDialog
      open={open}
      onOpenChange={change}
      title={t(confirm ? "confirmTitle" : "cancelTitle", { title })}
      description={t(confirm ? "confirmBody" : "cancelBody")}
      confirmLabel={t(action)}
      cancelLabel={confirm ? undefined : t("keep")}
      tone={confirm ? "primary" : "danger"}
      loading={isPending || refreshing}
      onConfirm={() => mutate(intent)}
      trigger={
        <Button size="sm" variant={confirm ? "primary" : "secondary"}>
          {t(action)}
        </Button>
      }
    >
      <FailureAlert error={error} />
    </AlertDialog>
  );
}
