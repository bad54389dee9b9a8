import { recordAudit } from "../../audit/record-audit";
import { inTransaction, type SignedIn } from "../../context";
import { DomainError } from "../../errors";
import { requirePermission } from "../../permissions";
import { onUnique } from "../../unique";
import { levelAfterMove } from "../change-category";
import { getCategory } from "../list-categories";
import type { Wish } from "./proposal";

/** So many of one person's proposals may wait. */
export const maxWaiting = 20;

export type Proposing = { wish: Wish; reason: string };

/**
 * Asks the admins for a change of the categories that all sellers share. Throws `proposal.duplicate` while one of the
 * caller's for the same category (or the same new name) waits, `proposal.too_many`, `proposal.changes_nothing`,
 * `category.not_found`, and what moving it would throw.
 */
export function proposeChange(context: SignedIn, { wish, reason }: Proposing): Promise<{ id: number }> {
  requirePermission(context, "category.propose");
  return inTransaction(context, async (tx) => {
    const { db, actor, clock } = tx;
    // Two of one person come one after the other: what waits is counted right.
    await db.$queryRaw`SELECT 1 FROM users WHERE id = ${actor.id} FOR NO KEY UPDATE`;
    const waiting = await db.categoryProposal.findMany({
      where: { userId: actor.id, status: "PENDING" },
      select: { kind: true, name: true },
      take: maxWaiting,
    });
    if (waiting.length >= maxWaiting) throw new DomainError("proposal.too_many");
    if (wish.kind === "CREATE" && waiting.some(({ kind, name }) => kind === wish.kind && name === wish.name))
      throw new DomainError("proposal.duplicate");
    const created = await db.categoryProposal.create({
      data: {
        userId: actor.id,
        ...wish,
        ...(wish.kind === "CREATE" ? {} : await seenOf(tx, wish)),
        reason,
        createdAt: clock(),
      },
      select: { id: true },
    });
    recordAudit(tx, {
      act: "proposal.made",
      id: created.id,
      after: { kind: wish.kind, category: wish.kind === "CREATE" ? null : wish.categoryId },
    });
    return created;
  }).catch((error: unknown) => onUnique(error, { category_proposals_waiting_key: "proposal.duplicate" }));
}

/** What the category is now, which the change must alter. */
async function seenOf(tx: SignedIn, wish: Exclude<Wish, { kind: "CREATE" }>) {
  const { id, name, nameEn, parentId } = await getCategory(tx, { id: wish.categoryId });
  const same =
    (wish.kind === "RENAME" && wish.name === name && wish.nameEn === nameEn) ||
    (wish.kind === "MOVE" && wish.parentId === parentId);
  if (same) throw new DomainError("proposal.changes_nothing");
  if (wish.kind === "MOVE") await levelAfterMove(tx, id, wish.parentId);
  return { seenName: name, seenNameEn: nameEn, seenParentId: parentId };
}
