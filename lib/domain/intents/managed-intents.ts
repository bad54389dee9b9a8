import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "../context";
import { type Action, grantsFor } from "../permissions";

/**
 * The intents that the caller may read as a seller: those on the products it sells and on its shop's; an admin
 * reads all. Seller and shop stand in the intent itself, so that no list needs a join.
 */
export function managedIntents(
  actor: Actor,
  action: Action = "intent.read",
): Prisma.PurchaseIntentWhereInput {
  const { everyRow, by } = grantsFor(actor, action);
  if (everyRow) return {};
  if (!by.includes("owner")) return { id: { in: [] } };
  const own = { sellerId: actor.id };
  return actor.shopId === null ? own : { OR: [own, { shopId: actor.shopId }] };
}

/**
 * The same as conditions on `i`, an alias of `purchase_intents`, each of which is one range of an index: a list reads
 * the first rows of each and merges them.
 */
export function intentRanges(actor: Actor, action: Action = "intent.read"): Prisma.Sql[] {
  const { everyRow, by } = grantsFor(actor, action);
  if (everyRow) return [Prisma.sql`true`];
  if (!by.includes("owner")) return [];
  const own = Prisma.sql`i.seller_id = ${actor.id}`;
  return actor.shopId === null ? [own] : [Prisma.sql`i.shop_id = ${actor.shopId}`, own];
}
