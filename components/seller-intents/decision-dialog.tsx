"use client";

import { useMutation } from "@tanstack/react-query";
import { usePathname, useSearchParams } from "next/navigation";
import { type FormEvent, useId, useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { routes } from "@/components/layout/routes";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { useKeptText } from "@/components/ui/use-kept-text";
import { useRefresh } from "@/components/ui/use-refresh";
import type { FailureReasonName } from "@/lib/contracts/console/intents";
import { withoutLocale } from "@/lib/i18n/href";
import { DecisionFailure } from "./decision-failure";
import type { IntentView } from "./intent-view";
import { type Decision, decideMutation } from "./queries";
import { ReasonChoice } from "./reason-choice";
import { useReopen } from "./use-reopen";

type DecisionDialogProps = {
  intent: IntentView;
  decision: Decision;
  open: boolean;
  /** Reads the page anew in place of the dialog. */
  onDone?: (() => void) | undefined;
  onOpenChange: (open: boolean) => void;
};

/** Says what the answer does, takes reason and note along, and tells what stands against it. */
export function DecisionDialog({ intent, decision, open, onDone, onOpenChange }: DecisionDialogProps) {
  const t = useTranslations("seller.intents");
  const common = useTranslations("common.actions");
  const { refresh } = useRefresh();
  const mark = useMutation(decideMutation);
  const { reopen } = useReopen();
  const [notes, setNotes] = useKeptText(`intent-answer ${intent.id}`);
  const [reason, setReason] = useState<FailureReasonName | null>(null);
  const form = useId();
  const success = decision === "success";
  const leaves = useLeaves();

  const change = (next: boolean) => {
    if (!next) mark.reset();
    onOpenChange(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mark.mutate(
      { id: intent.id, decision, notes, reason: success ? null : reason },
      {
        onSuccess: () => {
          change(false);
          setNotes("");
          (onDone ?? refresh)();
          if (leaves)
            toast.success(t(success ? "doneSuccess" : "doneFailed"), {
              duration: 10_000,
              action: { label: t("reopen"), onClick: () => reopen(intent.id) },
            });
        },
      },
    );
  };
  const { contactName: name, quantity: n, total } = intent;
  return (
    <Dialog
      open={open}
      onOpenChange={change}
      title={t(success ? "successTitle" : "failedTitle", { name })}
      description={
        success ? t(intent.heldUntil ? "successHeld" : "successBody", { n, total }) : t("failedBody")
      }
      footer={
        <>
          <Button variant="ghost" onClick={() => change(false)}>
            {common("cancel")}
          </Button>
          <Button type="submit" form={form} variant="primary" loading={mark.isPending}>
            {t(success ? "success" : "failed")}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} className="grid gap-4">
        {!success && <ReasonChoice value={reason} onChange={setReason} />}
        <Field label={t("notes")} optional>
          <Textarea
            value={notes}
            onChange={(event) => setNotes(event.target.value)}
            maxLength={500}
            placeholder={t(success ? "notesSuccess" : "notesFailed")}
          />
        </Field>
        <DecisionFailure error={mark.error} intent={intent} onStale={refresh} />
      </form>
    </Dialog>
  );
}

/** Whether an answered intent leaves what is shown; else its own status says what happened. */
function useLeaves(): boolean {
  const search = useSearchParams();
  const path = withoutLocale(usePathname());
  if (path === sellerRoutes.overview) return true;
  if (path === routes.received) return search.get("status") !== "all";
  return path === sellerRoutes.intents && search.get("status") !== "all" && search.get("view") !== "board";
}
