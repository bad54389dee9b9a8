import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { expire } from "../effects";
import { onUnique } from "../unique";
import { levelUnder, lockCategories } from "./category-parent";
import { type CategoryRow, categorySelect } from "./category-select";

/**
 * Throws `category.name_taken` when its level has the name already, in any spelling that looks like it; the database
 * decides, so of concurrent creations one wins. (004 §18.B.4)
 */
export function createCategory(
  context: SignedIn,
  { name, nameEn, parentId }: { name: string; nameEn?: string | null; parentId: number | null },
): Promise<CategoryRow> {
  return inTransaction(context, async (tx) => {
    await lockCategories(tx);
    const level = await levelUnder(tx, parentId);
    const last = await tx.db.category.aggregate({ where: { parentId }, _max: { position: true } });
    const data = { name, nameEn, parentId, level, position: (last._max.position ?? -1) + 1 };
    expire(tx, "categories");
    const category = await tx.db.category.create({ data, select: categorySelect });
    recordAudit(tx, { act: "category.created", id: category.id, after: { parentId, level } });
    return category;
  }).catch((error: unknown) => onUnique(error, { categories_level_name_key: "category.name_taken" }));
}
