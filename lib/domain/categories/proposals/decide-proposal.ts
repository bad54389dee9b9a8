import { recordAudit } from "../../audit/record-audit";
import { inTransaction, type SignedIn } from "../../context";
import { DomainError } from "../../errors";
import { notify } from "../../notices/notify";
import { requirePermission } from "../../permissions";
import { addCategory, removeCategory } from "../arrange-category";
import { lockCategories } from "../category-parent";
import { changeCategory } from "../change-category";
import { fitOf, knownCategories, type Wish, type WishRow, wishOf, wishSelect } from "./proposal";

export type Deciding = { id: number; accepted: boolean; answer: string | null };

/**
 * Answers a proposal, once; what is accepted is done in the same transaction, and what can't be done is not accepted.
 * Throws `proposal.not_found`, `proposal.already_decided`, `proposal.outdated` where the category is gone or no longer
 * what the proposal is about, and what the change itself throws.
 */
export function decideProposal(context: SignedIn, { id, accepted, answer }: Deciding): Promise<void> {
  requirePermission(context, "proposal.decide");
  return inTransaction(context, async (tx) => {
    await lockCategories(tx);
    const { userId, ...row } = await lockWaiting(tx, id);
    const data = { answer, decidedAt: tx.clock(), decidedById: tx.actor.id };
    const status = accepted ? "ACCEPTED" : "REFUSED";
    await tx.db.categoryProposal.update({ where: { id }, data: { ...data, status }, select: { id: true } });
    const category = accepted ? await carryOut(tx, row) : row.categoryId;
    const kind = accepted ? "proposal.accepted" : "proposal.refused";
    const facts = { kind: row.kind, category };
    notify(tx, { kind, id, to: { userIds: [userId] }, facts });
    recordAudit(tx, { act: kind, id, after: facts });
  });
}

/** Takes an own proposal back. Throws `proposal.not_found`, also for one of others, and `proposal.already_decided`. */
export function withdrawProposal(context: SignedIn, { id }: { id: number }): Promise<void> {
  return inTransaction(context, async (tx) => {
    const { kind } = await lockWaiting(tx, id, tx.actor.id);
    await tx.db.categoryProposal.update({
      where: { id },
      data: { status: "WITHDRAWN" },
      select: { id: true },
    });
    recordAudit(tx, { act: "proposal.withdrawn", id, after: { kind } });
  });
}

async function lockWaiting({ db }: SignedIn, id: number, ofUser?: number) {
  await db.$queryRaw`SELECT 1 FROM category_proposals WHERE id = ${id} FOR UPDATE`;
  const found = await db.categoryProposal.findUnique({
    where: { id, userId: ofUser },
    select: { ...wishSelect, userId: true, status: true },
  });
  if (!found) throw new DomainError("proposal.not_found");
  if (found.status !== "PENDING") throw new DomainError("proposal.already_decided");
  return found;
}

/** Does what is wished; the id of the category that it was done to. */
async function carryOut(tx: SignedIn, row: WishRow): Promise<number> {
  const wish = wishOf(row);
  const fit = fitOf(row, await knownCategories(tx));
  if (!wish || fit === "gone" || fit === "changed") throw new DomainError("proposal.outdated");
  return perform(tx, wish);
}

async function perform(tx: SignedIn, wish: Wish): Promise<number> {
  switch (wish.kind) {
    case "CREATE":
      return (await addCategory(tx, { name: wish.name, nameEn: wish.nameEn, parentId: null })).id;
    case "RENAME":
      return (await changeCategory(tx, { id: wish.categoryId, name: wish.name, nameEn: wish.nameEn })).id;
    case "MOVE":
      return (await changeCategory(tx, { id: wish.categoryId, parentId: wish.parentId })).id;
    case "DELETE":
      await removeCategory(tx, { id: wish.categoryId });
      return wish.categoryId;
  }
}
