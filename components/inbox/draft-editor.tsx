"use client";

import { useMutation } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormAlert } from "@/components/ui/form-alert";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { useRefresh } from "@/components/ui/use-refresh";
import { ApiError } from "@/lib/api/api-error";
import { approveMessageMutation, discardDraftMutation, type NamedText } from "./queries";
import { useDraft } from "./use-draft";

type DraftEditorProps = { id: number; server: NamedText; discardable: boolean };

/** A draft to read, change, and approve as it stands. */
export function DraftEditor({ id, server, discardable }: DraftEditorProps) {
  const t = useTranslations("outreach.draft");
  const message = useTranslations("outreach.message");
  const { refresh, refreshing } = useRefresh();
  const draft = useDraft(id, server);
  const approve = useMutation(approveMessageMutation);
  const discard = useMutation(discardDraftMutation);
  const [asking, setAsking] = useState(false);
  const { typed, conflict } = draft;
  const empty = typed.content.trim() === "";

  // A conflict is shown beside the text that the others have left.
  useEffect(() => {
    if (conflict) refresh();
  }, [conflict, refresh]);

  const send = async () => {
    const saved = await draft.flush();
    // The text that was read is the one that is approved.
    if (saved) approve.mutate({ id, hash: saved.hash }, { onSettled: refresh });
  };
  const status = draft.saving
    ? t("saving")
    : draft.error
      ? t("local")
      : draft.restored
        ? t("restored")
        : draft.dirty
          ? t("unsaved")
          : t("saved");
  return (
    <div className="grid gap-3">
      {typed.subject !== null && (
        <Field label={message("subject")} hideLabel>
          <Input
            value={typed.subject}
            maxLength={150}
            dir="auto"
            onChange={(event) => draft.change({ ...typed, subject: event.target.value })}
          />
        </Field>
      )}
      <Field label={t("text")} hideLabel>
        <Textarea
          value={typed.content}
          maxLength={6000}
          rows={3}
          dir="auto"
          className="max-h-[40dvh] min-h-20"
          onChange={(event) => draft.change({ ...typed, content: event.target.value })}
        />
      </Field>
      {conflict && (
        <FormAlert>
          <p className="font-medium">{t("conflictTitle")}</p>
          <p>{t("conflictBody")}</p>
          <p
            className="wrap-anywhere my-2 max-h-32 overflow-y-auto whitespace-pre-wrap rounded-sm bg-surface p-2 text-ink"
            dir="auto"
          >
            {server.content}
          </p>
          <div className="flex flex-wrap gap-2">
            <Button size="sm" onClick={draft.takeTheirs}>
              {t("theirs")}
            </Button>
            <Button size="sm" onClick={() => void draft.keepMine()}>
              {t("mine")}
            </Button>
          </div>
        </FormAlert>
      )}
      <FormAlert>{draft.error && <Refusal error={draft.error} />}</FormAlert>
      <FormAlert>{approve.error && <Refusal error={approve.error} />}</FormAlert>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button
          variant="primary"
          aria-keyshortcuts="a"
          disabled={empty || conflict}
          loading={approve.isPending || refreshing}
          onClick={() => void send()}
        >
          {t("approve")}
        </Button>
        {discardable && (
          <Button variant="ghost" onClick={() => setAsking(true)}>
            {t("discard")}
          </Button>
        )}
        <p className="min-w-0 flex-1 text-ink-faint text-xs">
          <span role="status">{empty ? "" : status}</span>
          <span className="block">{t("approveHint")}</span>
        </p>
      </div>
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title={t("discardTitle")}
        description={t("discardBody")}
        confirmLabel={t("discard")}
        tone="danger"
        loading={discard.isPending}
        onConfirm={() =>
          discard.mutate(id, {
            onSettled: () => {
              setAsking(false);
              draft.takeTheirs();
              refresh();
            },
          })
        }
      />
    </div>
  );
}

/** Why a text was not taken, with what in it is no fact of the campaign. */
function Refusal({ error }: { error: unknown }) {
  const fields = error instanceof ApiError ? error.fields : [];
  return (
    <>
      <Failure error={error} />
      {fields.length > 0 && (
        <ul className="mt-1 list-disc ps-4">
          {fields.map(({ message }) => (
            <li key={message} className="wrap-anywhere">
              {message}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
