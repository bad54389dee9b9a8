"use client";

import type { ReactNode } from "react";
import { NoteItem, type ShownNote } from "@/components/dashboard/note-item";
import { deleteNoteMutation, editNoteMutation } from "../queries";

type IntentNoteItemProps = { id: number; note: ShownNote; children: ReactNode };

/** A note on an intent. */
export function IntentNoteItem({ id, note, children }: IntentNoteItemProps) {
  return (
    <NoteItem
      id={id}
      note={note}
      keptAs={`intent-note-edit ${note.id}`}
      editing={editNoteMutation}
      deleting={deleteNoteMutation}
    >
      {children}
    </NoteItem>
  );
}
