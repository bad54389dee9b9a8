import type pg from "pg";
import type { Demo, DemoProduct } from "../content/types";
import { at, insertRows, takeIds } from "./bulk";
import { type Catalog, matchTagNames } from "./catalog";
import { type Gallery, type Shot, shotName } from "./gallery";
import type { People } from "./people";
import type { Picture } from "./pictures";

/** Ids of products and, for each, of its SKUs. */
export type Products = { ids: number[]; skus: number[][] };

function productRow(product: DemoProduct, id: number, people: People, catalog: Catalog) {
  const [parent, child] = product.categoryIndex;
  return {
    id,
    seller_id: at(people.sellers, product.sellerIndex),
    shop_id: at(people.shops, product.sellerIndex),
    category_id: at(at(catalog.categories, parent), child),
    title: product.title,
    title_en: product.titleEn,
    summary: product.summary,
    summary_en: product.summaryEn,
    description: product.description,
    description_en: product.descriptionEn,
    search_keywords: product.searchKeywords,
    status: product.status,
    freeze_reason: product.freezeReason,
    features: product.features,
    condition_level: product.conditionLevel,
    original_price_minor: product.originalPriceMinor,
    price_minor: at(product.skus, 0).priceMinor,
    location_id: at(catalog.places, product.locationIndex),
    view_count: product.viewCount,
    created_at: product.createdAt,
    updated_at: product.createdAt,
  };
}

function tagRows(demo: Demo, product: DemoProduct, id: number, { tags, matchTags }: Catalog) {
  const own = product.tags.map((tag) => at(tags, tag));
  const matched = matchTagNames(demo, product.categoryIndex, product.tags).map((name) => matchTags.get(name));
  return [...new Set([...own, ...matched])].map((tagId) => ({ product_id: id, tag_id: tagId }));
}

/** Products with their SKUs, pictures and tags. */
export async function insertProducts(
  client: pg.ClientBase,
  demo: Demo,
  people: People,
  catalog: Catalog,
  galleries: readonly Gallery[],
  pictures: ReadonlyMap<string, Picture>,
): Promise<Products> {
  const { products } = demo;
  const ids = await takeIds(client, "products", products.length);
  const skuIds = await takeIds(client, "skus", products.flatMap(({ skus }) => skus).length);
  const skus = products.map((product) => skuIds.splice(0, product.skus.length));
  const picture = (shot: Shot): Picture => {
    const found = pictures.get(shotName(shot));
    if (!found) throw new Error(`no picture was taken of ${shotName(shot)}`);
    return found;
  };
  const rows = <R>(make: (product: DemoProduct, id: number, index: number) => R) =>
    products.map((product, index) => make(product, at(ids, index), index));

  const columns = rows((product, id) => productRow(product, id, people, catalog));
  await insertRows(client, "products", columns);
  const viewed = rows(({ viewCount }, id) => ({ product_id: id, views: viewCount, stale: false }));
  await insertRows(client, "product_views", viewed);
  const skuRows = rows((product, id, index) =>
    product.skus.map(({ attributes, priceMinor, stock }, rank) => ({
      id: at(at(skus, index), rank),
      product_id: id,
      rank,
      price_minor: priceMinor,
      stock,
      attributes,
      image_url: product.skus.length > 1 ? picture(at(at(galleries, index).skus, rank)).url : null,
      created_at: product.createdAt,
      updated_at: product.createdAt,
    })),
  );
  await insertRows(client, "skus", skuRows.flat());
  const imageRows = rows((_, id, index) =>
    at(galleries, index).shots.map((shot, rank) => {
      const { url, placeholder } = picture(shot);
      return { product_id: id, rank, url, placeholder };
    }),
  );
  const imageIds = await takeIds(client, "product_images", imageRows.flat().length);
  await insertRows(
    client,
    "product_images",
    imageRows.flat().map((row, index) => ({ id: at(imageIds, index), ...row })),
  );
  const tags = rows((product, id) => tagRows(demo, product, id, catalog));
  await insertRows(client, "product_tags", tags.flat());
  return { ids, skus };
}
