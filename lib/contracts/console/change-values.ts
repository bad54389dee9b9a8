import { z } from "zod";
import type { ProductValues } from "@/lib/domain/changes/product-values";
import { decimalFromMinor } from "@/lib/domain/money";
import { productStatusNames, productStatusSchema } from "../storefront/enums";

/** Texts are told as far as a list has room for them. */
const shownCharacters = 200;

/** What only an import changes. */
const contentSchema = z.object({
  product_name: z.string(),
  product_name_en: z.string().nullable(),
  summary: z.string(),
  summary_en: z.string().nullable(),
  product_desc: z.string().meta({ description: "The first 200 characters." }),
  product_desc_en: z.string().nullable().meta({ description: "The first 200 characters." }),
  search_keywords: z.string().nullable(),
  condition_level: z.int(),
  original_price: z.number().nullable(),
  location_id: z.int().nullable(),
  image_urls: z.array(z.string()),
  sku_ids: z.array(z.int()),
  options: z.array(
    z.object({ sku_id: z.int(), attributes: z.array(z.object({ name: z.string(), value: z.string() })) }),
  ),
});

type ContentView = Partial<z.output<typeof contentSchema>>;

function contentView(values: ProductValues): ContentView {
  const cut = (text: string | null | undefined) => text?.slice(0, shownCharacters) ?? text;
  const { originalPriceMinor: original, attributes } = values;
  const view: { [K in keyof ContentView]: ContentView[K] | undefined } = {
    product_name: values.title,
    product_name_en: values.titleEn,
    summary: values.summary,
    summary_en: values.summaryEn,
    product_desc: values.description?.slice(0, shownCharacters),
    product_desc_en: cut(values.descriptionEn),
    search_keywords: values.searchKeywords,
    condition_level: values.conditionLevel,
    original_price: original && decimalFromMinor(original),
    location_id: values.locationId,
    image_urls: values.images,
    sku_ids: values.skuIds,
    options:
      attributes &&
      Object.entries(attributes).map(([id, pairs]) => ({
        sku_id: Number(id),
        attributes: pairs.map(({ name, value }) => ({ name, value })),
      })),
  };
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined));
}

/** The values of a product that a change names. */
export const valuesSchema = z
  .object({
    product_status: productStatusSchema,
    reason: z.string().nullable(),
    remark: z.string().nullable(),
    deleted: z.boolean(),
    category_id: z.int(),
    low_stock: z.int().nullable(),
    tag_ids: z.array(z.int()),
    prices: z.array(z.object({ sku_id: z.int(), price: z.number() })),
    stocks: z.array(z.object({ sku_id: z.int(), stock_quantity: z.int() })),
    ...contentSchema.shape,
  })
  .partial();

export type ValuesView = z.output<typeof valuesSchema>;

export function valuesView(values: ProductValues): ValuesView {
  const { status, freezeReason, unfreezeRemark, archivedAt, categoryId, lowStock, tagIds, prices, stocks } =
    values;
  const bySku = (named: Record<string, number>) =>
    Object.entries(named).map(([id, value]) => ({ sku_id: Number(id), value }));
  return {
    ...(status ? { product_status: productStatusNames[status] } : {}),
    ...(freezeReason === undefined ? {} : { reason: freezeReason }),
    ...(unfreezeRemark === undefined ? {} : { remark: unfreezeRemark }),
    ...(archivedAt === undefined ? {} : { deleted: archivedAt !== null }),
    ...(categoryId === undefined ? {} : { category_id: categoryId }),
    ...(lowStock === undefined ? {} : { low_stock: lowStock }),
    ...(tagIds ? { tag_ids: tagIds } : {}),
    ...(prices
      ? { prices: bySku(prices).map(({ sku_id, value }) => ({ sku_id, price: decimalFromMinor(value) })) }
      : {}),
    ...(stocks
      ? { stocks: bySku(stocks).map(({ sku_id, value }) => ({ sku_id, stock_quantity: value })) }
      : {}),
    ...contentView(values),
  };
}
