import type { Prisma } from "@/lib/generated/prisma/client";
import type { Actor, SignedIn } from "../context";
import { DomainError } from "../errors";
import { type Action, grantsFor, may } from "../permissions";

/** Tasks on which the actor may do this, as a filter. */
export function tasksFor(actor: Actor, action: Action): Prisma.MatchTaskWhereInput {
  const { everyRow, by } = grantsFor(actor, action);
  if (everyRow) return {};
  if (!by.includes("owner")) return { id: { in: [] } };
  const own = { userId: actor.id };
  return actor.shopId === null ? own : { OR: [own, { shopId: actor.shopId }] };
}

/**
 * The task, if the actor may do this to it: its maker, and every manager of its shop. Throws `task.not_found` for one
 * that does not exist or is not theirs, and `auth.forbidden` for one that they may only read.
 */
export async function requireTask({ actor, db }: SignedIn, id: string, action: Action) {
  const task = await db.matchTask.findUnique({ where: { id } });
  const row = task && { sellerId: task.userId, shopId: task.shopId };
  if (!row || !may(actor, "campaign.read", row)) throw new DomainError("task.not_found");
  if (!may(actor, action, row)) throw new DomainError("auth.forbidden");
  return task;
}
