import type { Prisma } from "@/lib/generated/prisma/client";
import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { type Action, grantsFor, may } from "../permissions";

/** A change set without its rows. */
export const changeSetSelect = {
  id: true,
  userId: true,
  shopId: true,
  kind: true,
  change: true,
  selection: true,
  state: true,
  total: true,
  applied: true,
  skipped: true,
  failed: true,
  undone: true,
  kept: true,
  skus: true,
  createdAt: true,
  updatedAt: true,
  finishedAt: true,
  undoneAt: true,
  user: { select: { id: true, name: true, username: true } },
} as const satisfies Prisma.ChangeSetSelect;

export type ChangeSetRow = Prisma.ChangeSetGetPayload<{ select: typeof changeSetSelect }>;

/** Change sets that the caller may read: its own, and those of its shop. */
export function changeSetsFor({ actor }: SignedIn): Prisma.ChangeSetWhereInput {
  if (!grantsFor(actor, "change_set.read").by.includes("owner")) return { id: { in: [] } };
  const own = { userId: actor.id };
  return actor.shopId === null ? own : { OR: [own, { shopId: actor.shopId }] };
}

/** The change set, if the caller may do this with it. Throws `change.not_found`. */
export async function requireChangeSet(
  context: SignedIn,
  id: string,
  action: Extract<Action, `change_set.${string}`> = "change_set.read",
): Promise<ChangeSetRow> {
  const found = await context.db.changeSet.findUnique({ where: { id }, select: changeSetSelect });
  if (!found || !may(context.actor, action, { sellerId: found.userId, shopId: found.shopId }))
    throw new DomainError("change.not_found");
  return found;
}
