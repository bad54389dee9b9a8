import { lookAlikeKey } from "@/lib/text/look-alike";
import { lockCategories } from "../categories/category-parent";
import type { SignedIn } from "../context";
import { expire } from "../effects";

const parentCategory = { level: 1, name: "未分类", nameEn: "Uncategorized" } as const;
const category = { level: 2, name: "店铺商品", nameEn: "Shop products" } as const;

/**
 * The second-level category into which a shop's products go when the seller names none, made on demand. Call it
 * in the transaction that uses it: the row is locked, so that it can't be deleted or change level before the commit.
 */
export async function ensureDefaultCategory(context: SignedIn, shopId: number): Promise<number> {
  const present = await findDefaultCategory(context, shopId);
  if (present !== null) return present;
  await lockCategories(context);
  // Whoever held the lock may have made it for this very shop.
  const made = await findDefaultCategory(context, shopId);
  if (made !== null) return made;
  const parentId = await ensureCategory(context, parentCategory, null);
  const id = await ensureCategory(context, category, parentId);
  await context.db.shop.update({
    where: { id: shopId },
    data: { defaultCategoryId: id },
    select: { id: true },
  });
  expire(context, "categories");
  return id;
}

/** Null also when the category has since been moved to the first level, where products may not be. */
async function findDefaultCategory({ db }: SignedIn, shopId: number): Promise<number | null> {
  const [category] = await db.$queryRaw<{ id: number }[]>`
    SELECT c.id FROM categories c JOIN shops s ON s.default_category_id = c.id
    WHERE s.id = ${shopId} AND c.level = 2 FOR SHARE OF c`;
  return category?.id ?? null;
}

/** By its name, which its level has at most once; an existing one is used wherever it stands. */
async function ensureCategory(
  { db }: SignedIn,
  wanted: typeof parentCategory | typeof category,
  parentId: number | null,
): Promise<number> {
  const { level, name } = wanted;
  const last = await db.category.aggregate({ where: { parentId }, _max: { position: true } });
  const position = (last._max.position ?? -1) + 1;
  await db.category.createMany({ data: [{ ...wanted, parentId, position }], skipDuplicates: true });
  const where = { level, nameKey: lookAlikeKey(name), namesake: 0 };
  const { id } = await db.category.findFirstOrThrow({ where, select: { id: true } });
  return id;
}
