import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "../context";

/** A condition on `p`, an alias of `products`: those that the caller manages, all for an admin. */
export function managedProducts({ id, role, shopId }: Actor): Prisma.Sql {
  if (role === "ADMIN") return Prisma.sql`true`;
  if (shopId === null) return Prisma.sql`p.seller_id = ${id}`;
  return Prisma.sql`(p.seller_id = ${id} OR p.shop_id = ${shopId})`;
}
