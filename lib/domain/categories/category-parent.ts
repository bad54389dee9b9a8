import { Prisma } from "@/lib/generated/prisma/client";
import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { requirePermission } from "../permissions";

/** Categories are few and rarely written: one writer at a time keeps levels and positions right. */
export async function lockCategories(context: SignedIn): Promise<void> {
  requirePermission(context, "category.change");
  await context.db.$executeRaw(Prisma.sql`SELECT pg_advisory_xact_lock(hashtext('categories'))`);
}

/** The level of a category under this parent. Throws `category.parent_not_found`, `category.too_deep`. */
export async function levelUnder({ db }: SignedIn, parentId: number | null): Promise<number> {
  if (parentId === null) return 1;
  const parent = await db.category.findUnique({ where: { id: parentId }, select: { level: true } });
  if (!parent) throw new DomainError("category.parent_not_found");
  if (parent.level >= 2) throw new DomainError("category.too_deep");
  return parent.level + 1;
}
