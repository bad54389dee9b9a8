import type { Context } from "../context";
import { DomainError } from "../errors";
import { matchTags } from "./match-tags";

/** A product that may not exist yet; its category by id, by name, or both. */
export type MatchTagRequest = {
  title: string;
  categoryId?: number | undefined;
  category?: string | undefined;
  tags?: readonly string[] | undefined;
};

/** The match tags of a product. Throws `product.category_not_found`. (000 §2.1) */
export async function generateMatchTags(
  context: Context,
  { title, categoryId, category, tags }: MatchTagRequest,
): Promise<string[]> {
  const found = categoryId === undefined ? [] : await categoryNames(context, categoryId);
  if (categoryId !== undefined && found.length === 0) throw new DomainError("product.category_not_found");
  return matchTags({ title, categories: category ? [category, ...found] : found, tags });
}

/** A category's name and its parent's; none when there is no such category. */
async function categoryNames({ db }: Context, id: number): Promise<string[]> {
  const category = await db.category.findUnique({
    where: { id },
    select: { name: true, parent: { select: { name: true } } },
  });
  return category ? [category.name, ...(category.parent ? [category.parent.name] : [])] : [];
}
