import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { editedNow, recordNoteChange, requireNoteRight } from "../notes/change-note";
import { notesFor } from "./customer-notes";
import { isCustomerSql } from "./find-customer-ids";
import { requireCustomer } from "./get-customer";

type Named = { customerId: number; noteId: number };
export type CustomerNoteEdit = Named & { text: string; editedAt: Date | null };

/**
 * Changes a note's text; only its author may. `editedAt` is what the caller has read; another means that it was changed
 * meanwhile (`note.changed`). Throws `account.not_found`, `note.not_found`, `auth.forbidden`.
 */
export function editCustomerNote(context: SignedIn, edit: CustomerNoteEdit): Promise<{ editedAt: Date }> {
  const { customerId, noteId: id, text } = edit;
  return inTransaction(context, async (tx) => {
    const note = await requireNote(tx, edit);
    requireNoteRight(tx, "note.edit", note);
    const editedAt = editedNow(tx, note, edit.editedAt);
    await tx.db.customerNote.update({ where: { id }, data: { text, editedAt }, select: { id: true } });
    recordNoteChange(tx, "note.edited", { id, shopId: note.shopId, facts: { customerId } });
    return { editedAt };
  });
}

/** Removes a note: its author's, or anyone's who manages its shop. Throws like `editCustomerNote`. */
export function deleteCustomerNote(context: SignedIn, named: Named): Promise<void> {
  const { customerId, noteId: id } = named;
  return inTransaction(context, async (tx) => {
    const note = await requireNote(tx, named);
    requireNoteRight(tx, "note.delete", note);
    await tx.db.customerNote.delete({ where: { id }, select: { id: true } });
    recordNoteChange(tx, "note.deleted", { id, shopId: note.shopId, facts: { customerId } });
  });
}

/** The note as it is, locked, as far as the caller may read it. */
async function requireNote(tx: SignedIn, { customerId, noteId: id }: Named) {
  await requireCustomer(tx, isCustomerSql(tx.actor, "customer.note"), customerId);
  await tx.db.$queryRaw`SELECT 1 FROM customer_notes WHERE id = ${id} FOR UPDATE`;
  const note = await tx.db.customerNote.findFirst({
    where: { AND: [{ id, customerId }, notesFor(tx.actor)] },
    select: { authorId: true, shopId: true, editedAt: true },
  });
  if (!note) throw new DomainError("note.not_found");
  return note;
}
