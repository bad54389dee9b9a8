import { Prisma } from "@/lib/generated/prisma/client";
import { allManagedConditions } from "../catalog/managed-filter";
import { productsSqlFor } from "../catalog/product-access";
import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import type { Selection } from "./change";

/** The condition on `p`, a row of `products`, that chooses the caller's own that are not deleted. */
export async function selectedProducts(context: SignedIn, selection: Selection): Promise<Prisma.Sql> {
  const own = [Prisma.sql`p.archived_at IS NULL`, productsSqlFor(context.actor, "product.edit")];
  const chosen =
    "ids" in selection
      ? [Prisma.sql`p.id = ANY(${selection.ids}::int[])`]
      : [
          ...(await allManagedConditions(context, selection.filter)),
          Prisma.sql`p.created_at <= ${selection.asOf.toISOString()}::timestamptz`,
          Prisma.sql`p.id <> ALL(${selection.except}::int[])`,
        ];
  return Prisma.join([...own, ...chosen], " AND ");
}

/**
 * Throws `product.not_found` where products were named that are not all the caller's, and `change.nothing_selected`
 * where there is none.
 */
export function requireSelected(selection: Selection, count: number): void {
  if ("ids" in selection && count < new Set(selection.ids).size) throw new DomainError("product.not_found");
  if (count === 0) throw new DomainError("change.nothing_selected");
}
