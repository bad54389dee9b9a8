import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor, Context, SignedIn } from "../context";
import { DomainError, type ErrorCode } from "../errors";

type Owned = { sellerId: number; shopId: number | null };

/** Its seller, and every manager of its shop. */
export function manages(actor: Actor | null, product: Owned): boolean {
  if (!actor) return false;
  return actor.id === product.sellerId || (product.shopId !== null && actor.shopId === product.shopId);
}

/** Products that the caller manages, as a filter. */
export function managedBy(actor: Actor): Prisma.ProductWhereInput {
  const own = { sellerId: actor.id };
  return actor.shopId === null ? own : { OR: [own, { shopId: actor.shopId }] };
}

/** The same as a condition on `p`, an alias of `products`. */
export function ownProducts({ id, shopId }: Actor): Prisma.Sql {
  return shopId === null
    ? Prisma.sql`p.seller_id = ${id}`
    : Prisma.sql`(p.seller_id = ${id} OR p.shop_id = ${shopId})`;
}

/** The same for whoever has an eye on all: for an admin every product. */
export function managedProducts(actor: Actor): Prisma.Sql {
  return actor.role === "ADMIN" ? Prisma.sql`true` : ownProducts(actor);
}

/** Products that the caller may see: not deleted, and frozen ones only to those who manage them and to admins. */
export function visibleTo(actor: Actor | null): Prisma.ProductWhereInput {
  if (actor?.role === "ADMIN") return { archivedAt: null };
  const shown: Prisma.ProductWhereInput = { status: { not: "FROZEN" } };
  return { archivedAt: null, OR: actor ? [shown, managedBy(actor)] : [shown] };
}

/** The same as a condition on `p`, an alias of `products`, but for deleted ones. */
export function visibleProducts(actor: Actor | null): Prisma.Sql {
  if (actor?.role === "ADMIN") return Prisma.sql`true`;
  return actor
    ? Prisma.sql`(p.status <> 'FROZEN' OR ${ownProducts(actor)})`
    : Prisma.sql`p.status <> 'FROZEN'`;
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
  return product.status !== "FROZEN" || context.actor?.role === "ADMIN" || manages(context.actor, product);
}

/**
 * The product, if the caller may change it. Throws `product.not_found` for what the caller can't see and
 * `auth.forbidden` for what it sees but does not manage. Admins may take down, not edit: `admin` admits them.
 */
export async function requireManaged(context: SignedIn, id: number, options: { admin?: boolean } = {}) {
  const product = await context.db.product.findFirst({
    where: { id, archivedAt: null },
    select: { id: true, sellerId: true, shopId: true, status: true, categoryId: true },
  });
  if (!product || !canSee(context, product)) throw new DomainError("product.not_found");
  const admitted = manages(context.actor, product) || (options.admin && context.actor.role === "ADMIN");
  if (!admitted) throw new DomainError("auth.forbidden");
  return product;
}
