import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { expire } from "../effects";
import { DomainError } from "../errors";
import { onUnique } from "../unique";
import { levelUnder, lockCategories } from "./category-parent";
import { type CategoryRow, categorySelect } from "./category-select";
import { getCategory } from "./list-categories";

/** What is absent stays; `order` is the place among the siblings, from 0, `before` the sibling that follows (null: none). */
export type CategoryChange = {
  id: number;
  name?: string;
  nameEn?: string | null;
  parentId?: number | null;
  order?: number;
  before?: number | null;
};

/**
 * Renames, moves and reorders a category. Throws `category.too_deep` where a third level would come about and
 * `category.products_need_level_two` where products would end up in a first-level category; `category.changed` where
 * `before` is no sibling any more. (004 §18.B.5, §18.B.7)
 */
export function changeCategory(
  context: SignedIn,
  { id, name, nameEn, parentId, order, before: next }: CategoryChange,
): Promise<CategoryRow> {
  return inTransaction(context, async (tx) => {
    await lockCategories(tx);
    const category = await getCategory(tx, { id });
    const parent = parentId === undefined ? category.parentId : parentId;
    const level = parent === category.parentId ? category.level : await levelAfterMove(tx, id, parent);
    await tx.db.category.update({ where: { id }, data: { name, nameEn, parentId: parent, level } });
    const placed = order !== undefined || next !== undefined || parent !== category.parentId;
    if (placed) await placeAmongSiblings(tx, id, parent, { order, next });
    const row = await tx.db.category.findUniqueOrThrow({ where: { id }, select: categorySelect });
    expire(tx, "categories", "products");
    const before = { parentId: category.parentId, position: category.position, renamed: false };
    const renamed = name !== undefined || nameEn !== undefined;
    const after = { parentId: parent, position: placed ? row.position : null, renamed };
    recordAudit(tx, { act: "category.changed", id, before, after });
    return row;
  }).catch((error: unknown) => onUnique(error, { categories_level_name_key: "category.name_taken" }));
}

/** The level of a category once it is under this parent. Throws `category.too_deep`, `category.products_need_level_two`. */
export async function levelAfterMove(
  context: SignedIn,
  id: number,
  parentId: number | null,
): Promise<number> {
  // Below itself it would be below no other, and so outside the tree.
  if (parentId === id) throw new DomainError("category.too_deep");
  const level = await levelUnder(context, parentId);
  const { db } = context;
  if (level === 2 && (await db.category.count({ where: { parentId: id } })) > 0)
    throw new DomainError("category.too_deep");
  // Locks the row against products that are being put into it (`requireProductCategory`).
  await db.$queryRaw`SELECT id FROM categories WHERE id = ${id} FOR UPDATE`;
  if (level === 1 && (await db.product.count({ where: { categoryId: id } })) > 0) {
    throw new DomainError("category.products_need_level_two");
  }
  return level;
}

type Place = { order: number | undefined; next: number | null | undefined };

async function placeAmongSiblings({ db }: SignedIn, id: number, parentId: number | null, place: Place) {
  const siblings = await db.category.findMany({
    where: { parentId, id: { not: id } },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  const ids = siblings.map((sibling) => sibling.id);
  ids.splice(indexAmong(ids, place), 0, id);
  await db.$executeRaw`
    UPDATE categories SET position = placed.number - 1, updated_at = now()
    FROM unnest(${ids}::int[]) WITH ORDINALITY AS placed (id, number)
    WHERE categories.id = placed.id AND categories.position <> placed.number - 1`;
}

function indexAmong(siblings: readonly number[], { order, next }: Place): number {
  if (next == null) return order ?? siblings.length;
  const index = siblings.indexOf(next);
  if (index < 0) throw new DomainError("category.changed");
  return index;
}
