import type { CatalogData } from "@/components/catalog/catalog-data";
import type { CatalogQuery, sorts } from "@/components/catalog/catalog-query";
import { cached } from "@/lib/cache/cached";
import { db } from "@/lib/db";
import { type ListProducts, listProducts } from "@/lib/domain/catalog/list-products";
import { listTags } from "@/lib/domain/catalog/list-tags";
import { listLocationOptions } from "@/lib/domain/catalog/location-query";
import { toCard } from "@/lib/domain/catalog/product-card-query";
import { getCategoryTree } from "@/lib/domain/categories/list-categories";
import { createContext } from "@/lib/domain/context";
import { mapPage } from "@/lib/domain/page";
import { findTag } from "@/lib/domain/tags/current-tags";
import type { Locale } from "@/lib/i18n/locales";

/** Divisible by 2, 3 and 5, so that the last row of a full page is full. */
const pageSize = 30;

const orders = {
  newest: { sort: "created", order: "desc" },
  popular: { sort: "views", order: "desc" },
  "price-asc": { sort: "price", order: "asc" },
  "price-desc": { sort: "price", order: "desc" },
} as const satisfies Record<(typeof sorts)[number], Pick<ListProducts, "sort" | "order">>;

const searched = ["title", "keywords", "body"] as const;

function toInput({ q, min, max, ...query }: CatalogQuery): ListProducts {
  return {
    filter: {
      text: q ? { query: q, fields: searched } : undefined,
      categoryId: query.category,
      tagId: query.tag,
      minPriceMinor: min === undefined ? undefined : min * 100,
      maxPriceMinor: max === undefined ? undefined : max * 100,
      minConditionLevel: query.condition,
      locationPrefix: query.location,
    },
    ...orders[query.sort ?? "newest"],
    page: { number: query.page ?? 1, size: pageSize },
  };
}

/** What the catalog page shows for a query, as anyone may see it. */
export async function loadCatalog(locale: Locale, asked: CatalogQuery): Promise<CatalogData> {
  const context = createContext(db(), null, { locale });
  // An address from before a merge shows the tag that its own has become.
  const query = asked.tag === undefined ? asked : { ...asked, tag: await findTag(context, asked.tag) };
  const find = async () => mapPage(await listProducts(context, toInput(query)), toCard);
  const bare = Object.values(query).every((value) => value === undefined);
  const { category } = query;
  const [products, categories, tags, locations] = await Promise.all([
    bare ? cached(["catalog"], ["products", "categories"], find) : find(),
    cached(["category-tree"], ["categories"], () => getCategoryTree(context, {})),
    cached(["tags", String(category ?? "")], ["products", "tags", "categories"], () =>
      listTags(context, { categoryId: category }),
    ),
    cached(["locations"], ["products"], () => listLocationOptions(context)),
  ]);
  return { query, products, categories, tags, locations };
}
