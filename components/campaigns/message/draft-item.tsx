"use client";

import { useMutation } from "@tanstack/react-query";
import { Check, ChevronDown, Pencil, Undo2 } from "lucide-react";
import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { FormAlert } from "@/components/ui/form-alert";
import { StatusDot } from "@/components/ui/status-dot";
import { useRefresh } from "@/components/ui/use-refresh";
import { approveMessageMutation, undoMessageMutation } from "../queries";
import { useDraft } from "../wizard/draft-context";
import { DraftEditor } from "./draft-editor";
import type { DraftMessage } from "./draft-view";

type DraftItemProps = { name: string; message: DraftMessage; onRead: (hash: string) => void };

const undoable = ["queued", "held", "approved"];

/** One invitation: opened to read, changed, approved, taken back. */
export function DraftItem({ name, message, onRead }: DraftItemProps) {
  const t = useTranslations("campaigns.drafts");
  const id = useId();
  const { refresh } = useRefresh();
  const [open, setOpen] = useState(false);
  const [editing, setEditing] = useState(false);
  const approve = useMutation(approveMessageMutation);
  const undo = useMutation(undoMessageMutation);
  const toggle = () => {
    if (!open) onRead(message.text_hash);
    setOpen(!open);
  };
  const waits = message.state === "draft";
  return (
    <li className="py-1">
      <h4>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={toggle}
          className="flex min-h-11 w-full items-center gap-3 rounded-md px-2 text-start hover:bg-sunken"
        >
          <ChevronDown
            aria-hidden="true"
            className={cn("size-4 shrink-0 text-ink-faint transition-transform", open && "rotate-180")}
          />
          <span className="wrap-anywhere min-w-0 flex-1 font-medium text-sm">{name}</span>
          <MessageState message={message} />
        </button>
      </h4>
      <div id={id} hidden={!open} className="ps-9 pe-2 pb-3">
        {editing ? (
          <DraftEditor message={message} onDone={() => setEditing(false)} onRead={onRead} />
        ) : (
          <>
            {message.subject && <p className="wrap-anywhere mb-1.5 font-medium text-sm">{message.subject}</p>}
            <p className="wrap-anywhere whitespace-pre-wrap text-ink-soft text-sm">{message.content}</p>
            <p className="mt-2 text-ink-faint text-xs">
              {t(`author.${message.author}`)}
              {message.sandbox && ` · ${t("sandbox")}`}
            </p>
            <div className="mt-3 flex flex-wrap gap-2">
              {waits && (
                <Button
                  size="sm"
                  variant="primary"
                  loading={approve.isPending}
                  onClick={() =>
                    approve.mutate(
                      { id: message.message_id, textHash: message.text_hash },
                      { onSuccess: refresh },
                    )
                  }
                >
                  <Check aria-hidden="true" />
                  {t("approve")}
                </Button>
              )}
              {waits && (
                <Button size="sm" onClick={() => setEditing(true)}>
                  <Pencil aria-hidden="true" />
                  {t("edit")}
                </Button>
              )}
              {undoable.includes(message.state) && (
                <Button
                  size="sm"
                  loading={undo.isPending}
                  onClick={() => undo.mutate(message.message_id, { onSuccess: refresh })}
                >
                  <Undo2 aria-hidden="true" />
                  {t("undo")}
                </Button>
              )}
            </div>
          </>
        )}
        {(approve.error ?? undo.error) && (
          <FormAlert className="mt-3">
            <Failure error={approve.error ?? undo.error} />
          </FormAlert>
        )}
      </div>
    </li>
  );
}

const tones = { draft: "warning", accepted: "success", rejected: "danger", unknown: "danger" } as const;
type Loud = keyof typeof tones;
const isLoud = (state: string): state is Loud => state in tones;

function MessageState({ message: { state, held_reason } }: { message: DraftMessage }) {
  const t = useTranslations("campaigns.drafts");
  const { campaign } = useDraft();
  // Before the start, everything approved waits for it.
  const waits =
    !campaign.started_at && (state === "queued" || (state === "held" && held_reason === "paused"));
  return (
    <StatusDot tone={waits ? "success" : isLoud(state) ? tones[state] : "neutral"}>
      {waits ? t("approved") : t(`delivery.${state}`)}
    </StatusDot>
  );
}
