import type { Act } from "../audit/acts";
import { recordAudit } from "../audit/record-audit";
import type { Actor, SignedIn } from "../context";
import { DomainError } from "../errors";
import type { Facts } from "../facts";
import { may } from "../permissions";

/** As much of a note as decides who may change it. */
type NoteRow = { authorId: number | null; sellerId?: number; shopId: number | null };

/** What the caller may do with a note that it may read. */
export const noteRights = (actor: Actor, note: NoteRow) => ({
  editable: may(actor, "note.edit", note),
  deletable: may(actor, "note.delete", note),
});

/** Throws `auth.forbidden`. */
export function requireNoteRight(
  { actor }: SignedIn,
  action: "note.edit" | "note.delete",
  note: NoteRow,
): void {
  if (!may(actor, action, note)) throw new DomainError("auth.forbidden");
}

/** When it is changed now, later than ever before. Throws `note.changed` unless it still is what the caller has read. */
export function editedNow(
  { clock }: SignedIn,
  { editedAt: present }: { editedAt: Date | null },
  read: Date | null,
): Date {
  if (present?.getTime() !== read?.getTime()) throw new DomainError("note.changed");
  return new Date(Math.max(clock().getTime(), (present?.getTime() ?? 0) + 1));
}

type Change = { id: number; shopId: number | null; facts: Facts };

/** Keeps who changed which note, and never its text. */
export function recordNoteChange(
  tx: SignedIn,
  act: Extract<Act, `note.${string}`>,
  { id, shopId, facts }: Change,
): void {
  recordAudit(tx, { act, id, shopId, before: facts });
}
