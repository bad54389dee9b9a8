"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { Undo2 } from "lucide-react";
import { type FormEvent, useId, useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormAlert } from "@/components/ui/form-alert";
import { Textarea } from "@/components/ui/textarea";
import { useFailure } from "@/components/ui/use-failure";
import { useRefresh } from "@/components/ui/use-refresh";
import type { FailureReasonName } from "@/lib/contracts/console/intents";
import { BulkResults } from "./bulk-results";
import { type Decision, decideManyMutation, previewQuery, reopenManyMutation } from "./queries";
import { ReasonChoice } from "./reason-choice";

type BulkDialogProps = {
  decision: Decision;
  ids: number[];
  names: Readonly<Record<number, string>>;
  onClose: (done: boolean) => void;
};

/** One answer to several intents: what would become of each, then what has. */
export function BulkDialog({ decision, ids, names, onClose }: BulkDialogProps) {
  const t = useTranslations("seller.intents");
  const common = useTranslations("common.actions");
  const { refresh } = useRefresh();
  const preview = useQuery(previewQuery(ids, decision));
  const decide = useMutation(decideManyMutation);
  const [notes, setNotes] = useState("");
  const [reason, setReason] = useState<FailureReasonName | null>(null);
  const form = useId();
  const success = decision === "success";
  const results = decide.data?.results;
  const done = results?.flatMap(({ intent_id, code }) => (code ? [] : [intent_id])) ?? [];
  const failure = useFailure();
  const reopen = useMutation({
    ...reopenManyMutation,
    onSuccess: ({ back, error }) => {
      if (back > 0) toast.success(t("bulkReopened", { n: back }));
      if (error) toast.error(failure(error));
      refresh();
      onClose(true);
    },
  });
  const possible = preview.data?.results.filter(({ code }) => code === null).length ?? 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    decide.mutate({ ids, decision, notes, reason: success ? null : reason }, { onSuccess: refresh });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose(results !== undefined)}
      title={t(success ? "bulkTitleSuccess" : "bulkTitleFailed", { n: ids.length })}
      footer={
        results ? (
          <>
            {done.length > 0 && (
              <Button variant="ghost" loading={reopen.isPending} onClick={() => reopen.mutate(done)}>
                <Undo2 aria-hidden="true" />
                {t("bulkReopen", { n: done.length })}
              </Button>
            )}
            <Button variant="primary" onClick={() => onClose(true)}>
              {t("close")}
            </Button>
          </>
        ) : (
          <>
            <Button variant="ghost" onClick={() => onClose(false)}>
              {common("cancel")}
            </Button>
            <Button
              type="submit"
              form={form}
              variant="primary"
              loading={decide.isPending}
              disabled={possible === 0}
            >
              {t("bulkGo", { n: possible })}
            </Button>
          </>
        )
      }
    >
      {results ? (
        <BulkResults results={results} names={names} done />
      ) : (
        <form id={form} onSubmit={submit} className="grid gap-4">
          {preview.isPending && (
            <p role="status" className="text-ink-soft text-sm">
              {t("bulkChecking")}
            </p>
          )}
          {preview.data && <BulkResults results={preview.data.results} names={names} />}
          {!success && <ReasonChoice value={reason} onChange={setReason} />}
          <Field label={t("notes")} optional>
            <Textarea
              value={notes}
              onChange={(event) => setNotes(event.target.value)}
              maxLength={500}
              placeholder={t(success ? "notesSuccess" : "notesFailed")}
            />
          </Field>
          {(decide.error ?? preview.error) && (
            <FormAlert>
              <Failure error={decide.error ?? preview.error} />
            </FormAlert>
          )}
        </form>
      )}
    </Dialog>
  );
}
