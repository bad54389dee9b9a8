import type { Prisma } from "@/lib/generated/prisma/client";
import { productsFor } from "../catalog/product-access";
import type { Actor } from "../context";
import { type Action, grantsFor } from "../permissions";

/**
 * The intents that the caller may read as a seller: those on the products it sells and on its shop's; an admin
 * reads all. The seller is copied into the intent, so that a caller without a shop needs no join.
 */
export function managedIntents(
  actor: Actor,
  action: Action = "intent.read",
): Prisma.PurchaseIntentWhereInput {
  const { everyRow, by } = grantsFor(actor, action);
  if (everyRow) return {};
  return by.includes("owner") && actor.shopId === null
    ? { sellerId: actor.id }
    : { product: productsFor(actor, action) };
}
