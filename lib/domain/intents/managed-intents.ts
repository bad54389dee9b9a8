import type { Prisma } from "@/lib/generated/prisma/client";
import { managedBy } from "../catalog/product-access";
import type { Actor } from "../context";

/**
 * The intents that the caller may read as a seller: those on the products it sells and on its shop's; an admin
 * reads all. The seller is copied into the intent, so that a caller without a shop needs no join.
 */
export function managedIntents(actor: Actor): Prisma.PurchaseIntentWhereInput {
  if (actor.role === "ADMIN") return {};
  return actor.shopId === null ? { sellerId: actor.id } : { product: managedBy(actor) };
}
