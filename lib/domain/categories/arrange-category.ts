import { cleanLine } from "@/lib/text/clean";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { may, requirePermission } from "../permissions";
import { lockCategories } from "./category-parent";
import type { CategoryRow } from "./category-select";
import { changeCategory } from "./change-category";
import { createCategory } from "./create-category";
import { deleteCategory } from "./delete-category";
import { getCategory } from "./list-categories";

export type Names = { name: string; nameEn: string | null };

/** Whether something is still called as somebody has read it: a name as it is shown, without what nobody sees. */
export const isCalled = (now: Names, seen: Names) =>
  cleanLine(now.name) === cleanLine(seen.name) &&
  cleanLine(now.nameEn ?? "") === cleanLine(seen.nameEn ?? "");

/**
 * A new category: by an admin anywhere, by a seller under a first-level one. Throws `category.is_shared` for another
 * first-level one of a seller, who can propose it, and what `createCategory` throws.
 */
export async function addCategory(
  context: SignedIn,
  input: Names & { parentId: number | null },
): Promise<CategoryRow> {
  requirePermission(context, "category.change");
  if (input.parentId === null && !may(context.actor, "category.arrange"))
    throw new DomainError("category.is_shared");
  return createCategory(context, input);
}

/** Gives a category other names. Throws `category.changed` where it is no longer called as the caller has seen. */
export function renameCategory(
  context: SignedIn,
  { id, seen, ...names }: Names & { id: number; seen: Names },
): Promise<CategoryRow> {
  requirePermission(context, "category.arrange");
  return inTransaction(context, async (tx) => {
    await lockCategories(tx);
    const { name, nameEn } = await getCategory(tx, { id });
    if (!isCalled({ name, nameEn }, seen)) throw new DomainError("category.changed");
    return changeCategory(tx, { id, ...names });
  });
}

export type Placing = { id: number; parentId: number | null; before: number | null };

/**
 * Puts a category, with all that is below it, under a parent and in front of a sibling, or behind all. Throws
 * `category.changed` where that sibling stands elsewhere by now, and what `changeCategory` throws.
 */
export async function placeCategory(context: SignedIn, placing: Placing): Promise<CategoryRow> {
  requirePermission(context, "category.arrange");
  if (placing.before === placing.id) throw new DomainError("category.changed");
  return changeCategory(context, placing);
}

/** Deletes a category as `deleteCategory` does; throws `category.is_default` while shops put products there by themselves. */
export async function removeCategory(context: SignedIn, { id }: { id: number }): Promise<void> {
  requirePermission(context, "category.arrange");
  await inTransaction(context, async (tx) => {
    await lockCategories(tx);
    if ((await tx.db.shop.count({ where: { defaultCategoryId: id }, take: 1 })) > 0)
      throw new DomainError("category.is_default");
    await deleteCategory(tx, { id });
  });
}
