"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useDebouncedValue } from "@/components/ui/use-debounced-value";
import { useRefresh } from "@/components/ui/use-refresh";
import type { ChangeSetView } from "@/lib/contracts/console/changes";
import { useSelection } from "../table/selection";
import { type ChangeChoices, type ChangeForm, changeOf, emptyDraft } from "./change-draft";
import { ChangeFields } from "./change-fields";
import { ChangeProgress } from "./change-progress";
import { Preview } from "./preview";
import { applyMutation, previewQuery } from "./queries";
import { useUndo } from "./use-undo";

type ChangeDialogProps = { form: ChangeForm; choices: ChangeChoices; onClose: () => void };

/** Asks what to change, shows what that will do, does it, and offers to undo it. */
export function ChangeDialog({ form, choices, onClose }: ChangeDialogProps) {
  const t = useTranslations("products");
  const { wire, clear } = useSelection();
  const { refresh } = useRefresh();
  const undo = useUndo();
  const [selection] = useState(wire);
  const [draft, setDraft] = useState(emptyDraft);
  const [running, setRunning] = useState<ChangeSetView | null>(null);
  const current = useMemo(() => changeOf(form, draft), [form, draft]);
  const change = useDebouncedValue(current, 250);
  const asked = change && { change, selection };
  const preview = useQuery(previewQuery(asked));
  const apply = useMutation(applyMutation);
  const done = (set: ChangeSetView) => {
    onClose();
    clear();
    refresh();
    toast.success(t("change.done", { n: set.applied }), {
      duration: 10_000,
      description: set.failed > 0 ? t("change.doneFailed", { n: set.failed }) : undefined,
      action: { label: t("history.undo"), onClick: () => undo.mutate(set.change_id) },
    });
  };
  const confirm = () => {
    if (!asked || !preview.data) return;
    apply.mutate(
      { ...asked, expected: preview.data.total },
      {
        onSuccess: (set) => (set.state === "running" ? setRunning(set) : done(set)),
        // What matches is no longer what was shown: it is shown anew.
        onError: () => preview.refetch(),
      },
    );
  };
  const isCurrent = change === current;
  const ready = isCurrent && !preview.isFetching && preview.data !== undefined && preview.data.changed > 0;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t(`change.titles.${form}`)}
      className="sm:max-w-xl"
      footer={
        running ? (
          <Button variant="ghost" onClick={onClose}>
            {t("change.goOn")}
          </Button>
        ) : (
          <>
            <Button variant="ghost" onClick={onClose}>
              {t("change.cancel")}
            </Button>
            <Button
              variant={form === "delete" ? "danger" : "primary"}
              disabled={!ready}
              loading={apply.isPending}
              onClick={confirm}
            >
              {t("change.confirm", { n: preview.data?.changed ?? 0 })}
            </Button>
          </>
        )
      }
    >
      {running ? (
        <ChangeProgress initial={running} onEnd={done} />
      ) : (
        <div className="grid gap-4">
          <ChangeFields
            form={form}
            draft={draft}
            change={(some) => setDraft((now) => ({ ...now, ...some }))}
            choices={choices}
          />
          <FailureAlert error={apply.error} />
          <Preview
            asked={current !== null}
            preview={preview.data}
            error={preview.error}
            pending={preview.isFetching || !isCurrent}
            choices={choices}
          />
        </div>
      )}
    </Dialog>
  );
}
