import type { SignedIn } from "../context";
import { DomainError } from "../errors";

/** Throws `category.not_found` unless each of these ids is a category's. One query. */
export async function requireCategories({ db }: SignedIn, ids: readonly number[]): Promise<void> {
  const distinct = [...new Set(ids)];
  if (distinct.length === 0) return;
  const found = await db.category.count({ where: { id: { in: distinct } } });
  if (found < distinct.length) throw new DomainError("product.category_not_found");
}
