import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { editedNow, recordNoteChange, requireNoteRight } from "../notes/change-note";
import { requireAnswerable } from "./mark-intent";

type Named = { intentId: number; noteId: number };
export type IntentNoteEdit = Named & { text: string; editedAt: Date | null };

/**
 * Changes a note's text; only its author may. `editedAt` is what the caller has read; another means that it was changed
 * meanwhile (`note.changed`). Throws `intent.not_found`, `note.not_found`, `auth.forbidden`.
 */
export function editIntentNote(context: SignedIn, edit: IntentNoteEdit): Promise<{ editedAt: Date }> {
  const { intentId, noteId: id, text } = edit;
  return inTransaction(context, async (tx) => {
    const note = await requireNote(tx, edit);
    requireNoteRight(tx, "note.edit", note);
    const editedAt = editedNow(tx, note, edit.editedAt);
    await tx.db.intentEvent.update({ where: { id }, data: { note: text, editedAt }, select: { id: true } });
    recordNoteChange(tx, "note.edited", { id, shopId: note.shopId, facts: { intentId } });
    return { editedAt };
  });
}

/** Removes a note: its author's, or anyone's who manages the product. Throws like `editIntentNote`. */
export function deleteIntentNote(context: SignedIn, named: Named): Promise<void> {
  const { intentId, noteId: id } = named;
  return inTransaction(context, async (tx) => {
    const note = await requireNote(tx, named);
    requireNoteRight(tx, "note.delete", note);
    await tx.db.intentEvent.delete({ where: { id }, select: { id: true } });
    recordNoteChange(tx, "note.deleted", { id, shopId: note.shopId, facts: { intentId } });
  });
}

/** The note as it is, locked, with whose product it is about. */
async function requireNote(tx: SignedIn, { intentId, noteId: id }: Named) {
  const { product } = await requireAnswerable(tx, intentId);
  await tx.db.$queryRaw`SELECT 1 FROM intent_events WHERE id = ${id} FOR UPDATE`;
  const note = await tx.db.intentEvent.findFirst({
    where: { id, intentId, kind: "NOTE" },
    select: { userId: true, editedAt: true },
  });
  if (!note) throw new DomainError("note.not_found");
  const { sellerId, shopId } = product;
  return { authorId: note.userId, editedAt: note.editedAt, sellerId, shopId };
}
