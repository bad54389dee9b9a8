"use client";

import { mutationOptions } from "@tanstack/react-query";
import type { NoteEdit } from "@/components/dashboard/note-item";
import { call } from "@/lib/api/client";
import { addCustomerNote } from "@/lib/contracts/console/customers";
import { deleteCustomerNote, editCustomerNote } from "@/lib/contracts/console/notes";

export const customerNoteMutation = mutationOptions({
  mutationFn: ({ id, text }: { id: number; text: string }) =>
    call(addCustomerNote, { params: { customer_id: String(id) }, body: { text } }),
});

const params = (id: number, noteId: number) => ({ customer_id: String(id), note_id: String(noteId) });

export const editCustomerNoteMutation = mutationOptions({
  mutationFn: ({ id, noteId, text, editedAt }: NoteEdit) =>
    call(editCustomerNote, { params: params(id, noteId), body: { text, edited_at: editedAt } }),
});

export const deleteCustomerNoteMutation = mutationOptions({
  mutationFn: ({ id, noteId }: { id: number; noteId: number }) =>
    call(deleteCustomerNote, { params: params(id, noteId) }),
});
