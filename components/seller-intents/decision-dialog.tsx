"use client";

import { useMutation } from "@tanstack/react-query";
import { usePathname, useSearchParams } from "next/navigation";
import { type FormEvent, useId, useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { useRefresh } from "@/components/ui/use-refresh";
import { withoutLocale } from "@/lib/i18n/href";
import { DecisionFailure } from "./decision-failure";
import type { PendingIntent } from "./pending-intent";
import { type Decision, markIntentMutation } from "./queries";

type DecisionDialogProps = {
  intent: PendingIntent;
  decision: Decision;
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** Says what the answer does, takes the note along, and tells what stands against it. */
export function DecisionDialog({ intent, decision, open, onOpenChange }: DecisionDialogProps) {
  const t = useTranslations("seller.intents");
  const common = useTranslations("common.actions");
  const { refresh } = useRefresh();
  const mark = useMutation(markIntentMutation);
  const [notes, setNotes] = useState("");
  const form = useId();
  const success = decision === "success";
  // In a list of one status the intent leaves it; elsewhere its own status says what happened.
  const search = useSearchParams();
  const overview = withoutLocale(usePathname()) === sellerRoutes.overview;
  const leaves = search.has("status") || overview;

  const change = (next: boolean) => {
    if (!next) mark.reset();
    onOpenChange(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mark.mutate(
      { id: intent.id, decision, notes },
      {
        onSuccess: () => {
          change(false);
          refresh();
          if (leaves) toast.success(t(success ? "doneSuccess" : "doneFailed"));
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
      description={success ? t("successBody", { n, total }) : t("failedBody")}
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
