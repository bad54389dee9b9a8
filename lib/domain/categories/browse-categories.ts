import type { Context } from "../context";
import type { Page, PageRequest } from "../page";
import type { CategoryNode, CategoryRow } from "./category-select";
import {
  type CategoryFilter,
  type CategorySorting,
  getCategoryTree,
  listCategories,
} from "./list-categories";

/** The public reading of categories: the tree, or one page of the flat list. (004 §18.A.1) */
export function browseCategories(
  context: Context,
  { tree, page, ...rest }: CategoryFilter & CategorySorting & { tree: boolean; page: PageRequest },
): Promise<CategoryNode[] | Page<CategoryRow>> {
  return tree ? getCategoryTree(context, rest) : listCategories(context, { ...rest, page });
}
