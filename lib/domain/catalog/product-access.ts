import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor, Context, SignedIn } from "../context";
import { DomainError, type ErrorCode } from "../errors";
import { type Action, grantsFor, may, type Owned } from "../permissions";

/** Products on which the actor may do this, as a filter. */
export function productsFor(actor: Actor, action: Action): Prisma.ProductWhereInput {
  const { everyRow, by } = grantsFor(actor, action);
  if (everyRow) return {};
  if (!by.includes("owner")) return { id: { in: [] } };
  const own = { sellerId: actor.id };
  return actor.shopId === null ? own : { OR: [own, { shopId: actor.shopId }] };
}

/** The same as a condition on `p`, an alias of `products`. */
export function productsSqlFor(actor: Actor, action: Action): Prisma.Sql {
  const { everyRow, by } = grantsFor(actor, action);
  if (everyRow) return Prisma.sql`true`;
  if (!by.includes("owner")) return Prisma.sql`false`;
  const { id, shopId } = actor;
  return shopId === null
    ? Prisma.sql`p.seller_id = ${id}`
    : Prisma.sql`(p.seller_id = ${id} OR p.shop_id = ${shopId})`;
}

/** Products that the caller may see: not deleted, and frozen ones only to those who manage them and to admins. */
export function visibleTo(actor: Actor | null): Prisma.ProductWhereInput {
  const shown: Prisma.ProductWhereInput = { status: { not: "FROZEN" } };
  if (actor && grantsFor(actor, "product.read_hidden").everyRow) return { archivedAt: null };
  return { archivedAt: null, OR: actor ? [shown, productsFor(actor, "product.read_hidden")] : [shown] };
}

/** The same as a condition on `p`, an alias of `products`, but for deleted ones. */
export function visibleProducts(actor: Actor | null): Prisma.Sql {
  const shown = Prisma.sql`p.status <> 'FROZEN'`;
  return actor ? Prisma.sql`(${shown} OR ${productsSqlFor(actor, "product.read_hidden")})` : shown;
}

/** Throws `product.not_found`, or the given code, for a product that the caller can't see. One query. */
export async function requireVisible(
  { actor, db }: Context,
  id: number,
  code: ErrorCode = "product.not_found",
): Promise<void> {
  const found = await db.product.findFirst({ where: { id, ...visibleTo(actor) }, select: { id: true } });
  if (!found) throw new DomainError(code);
}

/** Whether the caller may see one product that is not deleted. */
export function canSee(context: Context, product: Owned & { status: string }): boolean {
  return product.status !== "FROZEN" || may(context.actor, "product.read_hidden", product);
}

/**
 * The product, if the caller may do this to it. Throws `product.not_found` for what the caller can't see and
 * `auth.forbidden` for what it sees but may not touch.
 */
export async function requireManaged(context: SignedIn, id: number, action: Action = "product.edit") {
  const product = await context.db.product.findFirst({
    where: { id, archivedAt: null },
    select: { id: true, sellerId: true, shopId: true, status: true, categoryId: true },
  });
  if (!product || !canSee(context, product)) throw new DomainError("product.not_found");
  if (!may(context.actor, action, product)) throw new DomainError("auth.forbidden");
  return product;
}
