"use client";

import type { ReactNode } from "react";
import { NoteItem, type ShownNote } from "@/components/dashboard/note-item";
import { deleteCustomerNoteMutation, editCustomerNoteMutation } from "./queries";

type CustomerNoteItemProps = { id: number; note: ShownNote; children: ReactNode };

/** A note on a customer. */
export function CustomerNoteItem({ id, note, children }: CustomerNoteItemProps) {
  return (
    <NoteItem
      id={id}
      note={note}
      keptAs={`customer-note-edit ${note.id}`}
      editing={editCustomerNoteMutation}
      deleting={deleteCustomerNoteMutation}
    >
      {children}
    </NoteItem>
  );
}
