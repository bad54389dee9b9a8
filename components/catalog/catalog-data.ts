import type { TagRow } from "@/lib/domain/catalog/list-tags";
import type { LocationOption } from "@/lib/domain/catalog/location-query";
import type { ProductCardData } from "@/lib/domain/catalog/product-card-query";
import type { CategoryNode } from "@/lib/domain/categories/category-select";
import type { Page } from "@/lib/domain/page";
import type { CatalogQuery } from "./catalog-query";

/** Everything that the catalog page shows. */
export type CatalogData = {
  query: CatalogQuery;
  products: Page<ProductCardData>;
  categories: readonly CategoryNode[];
  tags: readonly TagRow[];
  locations: readonly LocationOption[];
};

/** The chosen category and its parent, where there are such. */
export function findChosen({ categories, query }: Pick<CatalogData, "categories" | "query">) {
  for (const parent of categories) {
    if (parent.id === query.category) return { parent, category: parent };
    const child = parent.children.find(({ id }) => id === query.category);
    if (child) return { parent, category: child };
  }
  return { parent: undefined, category: undefined };
}
