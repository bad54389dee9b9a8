import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { expire } from "../effects";
import { DomainError } from "../errors";
import { onUnique } from "../unique";
import { levelUnder, lockCategories } from "./category-parent";
import { type CategoryRow, categorySelect } from "./category-select";
import { getCategory } from "./list-categories";

/** What is absent stays; `order` is the place among the siblings, from 0. */
export type CategoryChange = { id: number; name?: string; parentId?: number | null; order?: number };

/**
 * Renames, moves and reorders a category. Throws `category.too_deep` where a third level would come about and
 * `category.products_need_level_two` where products would end up in a first-level category. (004 §18.B.5, §18.B.7)
 */
export function changeCategory(
  context: SignedIn,
  { id, name, parentId, order }: CategoryChange,
): Promise<CategoryRow> {
  return inTransaction(context, async (tx) => {
    await lockCategories(tx);
    const category = await getCategory(tx, { id });
    const parent = parentId === undefined ? category.parentId : parentId;
    const level = parent === category.parentId ? category.level : await levelAfterMove(tx, id, parent);
    await tx.db.category.update({ where: { id }, data: { name, parentId: parent, level } });
    if (order !== undefined || parent !== category.parentId) await placeAmongSiblings(tx, id, parent, order);
    expire(tx, "categories", "products");
    const before = { parentId: category.parentId, position: category.position, renamed: false };
    const after = { parentId: parent, position: order ?? null, renamed: name !== undefined };
    recordAudit(tx, { act: "category.changed", id, before, after });
    return tx.db.category.findUniqueOrThrow({ where: { id }, select: categorySelect });
  }).catch((error: unknown) => onUnique(error, { categories_level_name_key: "category.name_taken" }));
}

async function levelAfterMove(context: SignedIn, id: number, parentId: number | null): Promise<number> {
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

async function placeAmongSiblings({ db }: SignedIn, id: number, parentId: number | null, order?: number) {
  const siblings = await db.category.findMany({
    where: { parentId, id: { not: id } },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  const ids = siblings.map((sibling) => sibling.id);
  ids.splice(order ?? ids.length, 0, id);
  await db.$executeRaw`
    UPDATE categories SET position = placed.number - 1, updated_at = now()
    FROM unnest(${ids}::int[]) WITH ORDINALITY AS placed (id, number)
    WHERE categories.id = placed.id AND categories.position <> placed.number - 1`;
}
