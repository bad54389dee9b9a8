"use client";

import { type UseMutationOptions, useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { useKeptText } from "@/components/ui/use-kept-text";
import { useRefresh } from "@/components/ui/use-refresh";
import { ApiError } from "@/lib/api/api-error";
import { DeleteNote } from "./delete-note";
import { NoteEditor } from "./note-editor";

export type ShownNote = {
  id: number;
  text: string;
  /** When it was last changed; null for never. */
  editedAt: string | null;
  editable: boolean;
  deletable: boolean;
};

type Change = { id: number; noteId: number };
export type NoteEdit = Change & { text: string; editedAt: string | null };

type NoteItemProps<Edited, Deleted> = {
  /** What the note is on. */
  id: number;
  note: ShownNote;
  /** The name under which a change stays until it is saved. */
  keptAs: string;
  editing: UseMutationOptions<Edited, Error, NoteEdit>;
  deleting: UseMutationOptions<Deleted, Error, Change>;
  /** Who wrote it, and when. */
  children: ReactNode;
};

const focus = (node: HTMLButtonElement | null) => node?.focus();

/** A note, with what its reader may do with it. */
export function NoteItem<Edited, Deleted>(props: NoteItemProps<Edited, Deleted>) {
  const { id, note, keptAs, editing, deleting, children } = props;
  const t = useTranslations("seller.noteItem");
  const { refresh, refreshing } = useRefresh();
  const [kept, keep] = useKeptText(keptAs);
  const [open, setOpen] = useState(false);
  const [left, setLeft] = useState(false);
  const edit = useMutation(editing);
  const isOpen = note.editable && (open || kept !== "");
  const close = () => {
    keep("");
    setOpen(false);
    setLeft(true);
    edit.reset();
  };
  const save = (text: string) => {
    const onSuccess = () => {
      close();
      refresh();
    };
    // What it says now is shown beside what was typed.
    const onError = (error: Error) => {
      if (error instanceof ApiError && error.code === "note.changed") refresh();
    };
    edit.mutate({ id, noteId: note.id, text, editedAt: note.editedAt }, { onSuccess, onError });
  };
  const start = [...note.text].slice(0, 30).join("");
  return (
    <li className="rounded-md bg-sunken px-3.5 py-2.5 text-sm">
      {isOpen ? (
        <NoteEditor
          text={note.text}
          kept={kept}
          onKeep={(text) => {
            keep(text);
            setOpen(true);
          }}
          onSave={save}
          onCancel={close}
          saving={edit.isPending || refreshing}
          error={edit.error}
        />
      ) : (
        <p className="wrap-anywhere whitespace-pre-line">{note.text}</p>
      )}
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-3">
        <p className="min-w-0 text-ink-soft text-xs">
          {children}
          {note.editedAt !== null && ` · ${t("edited")}`}
        </p>
        {!isOpen && (
          <div className="flex gap-1 print:hidden">
            {note.editable && (
              <Button
                size="sm"
                variant="ghost"
                aria-label={t("editOf", { text: start })}
                // Whoever comes back from the field goes on where it was opened.
                ref={left ? focus : undefined}
                onClick={() => setOpen(true)}
              >
                {t("edit")}
              </Button>
            )}
            {note.deletable && (
              <DeleteNote id={id} noteId={note.id} start={start} mutation={deleting} onDone={refresh} />
            )}
          </div>
        )}
      </div>
    </li>
  );
}
