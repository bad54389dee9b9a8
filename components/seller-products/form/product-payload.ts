import { same } from "@/components/dashboard/merge-edits";
import { typedNumber, typedOptional } from "@/components/dashboard/typed-number";
import type { ProductFormValues, SkuValue } from "./form-values";

const blank = (text: string) => text.trim() || undefined;

function sku({ skuId, values, price, stock, image_url }: SkuValue, names: ProductFormValues["attributes"]) {
  return {
    sku_id: skuId,
    price: typedNumber(price),
    stock_quantity: skuId === undefined ? typedNumber(stock) : undefined,
    attributes: names.map(({ name, name_en, values: all }, index) => {
      const value = values[index] ?? "";
      const english = all.find((one) => one.value === value)?.value_en ?? "";
      return { name, value, name_en: blank(name_en), value_en: blank(english) };
    }),
    image_url: image_url || null,
  };
}

/** What the form says, under the contract's names (`productBody`); the contract's schema has the last word on it. */
export function productPayload(values: ProductFormValues) {
  const skus = values.skus.map((one) => sku(one, values.attributes));
  return {
    product_name: values.product_name,
    product_name_en: values.product_name_en,
    summary: values.summary,
    summary_en: values.summary_en,
    product_desc: values.product_desc,
    product_desc_en: values.product_desc_en,
    search_keywords: values.search_keywords,
    category_id: typedNumber(values.category_id),
    condition_level: typedNumber(values.condition_level),
    original_price: typedOptional(values.original_price),
    location_id: values.location?.id ?? null,
    low_stock: typedOptional(values.low_stock),
    tag_ids: values.tag_ids,
    skus,
    images: values.images.map(({ url, tempKey }, image_order) =>
      tempKey ? { temp_key: tempKey } : { image_url: url, image_order },
    ),
  };
}

/** The same of what is not finished (`draftBody`): what is blank is not said yet. */
export function draftPayload(values: ProductFormValues) {
  const payload = productPayload(values);
  return {
    ...payload,
    category_id: typedOptional(values.category_id),
    skus: payload.skus.map(({ sku_id: _, ...one }, index) => ({
      ...one,
      price: typedOptional(values.skus[index]?.price ?? ""),
      stock_quantity: typedOptional(values.skus[index]?.stock ?? ""),
    })),
  };
}

export type DraftPayload = ReturnType<typeof draftPayload>;

export type ProductPayload = ReturnType<typeof productPayload>;

const fields = [
  "product_name",
  "product_name_en",
  "summary",
  "summary_en",
  "product_desc",
  "product_desc_en",
  "search_keywords",
  "category_id",
  "condition_level",
  "original_price",
  "location_id",
  "low_stock",
  "tag_ids",
  "skus",
  "images",
] as const satisfies (keyof ProductPayload)[];

export type ProductChanges = Partial<ProductPayload>;

/** Only what differs from what was loaded: what a change leaves out stays as it is. */
export function productChanges(values: ProductFormValues, loaded: ProductFormValues): ProductChanges {
  const before = productPayload(loaded);
  const changes: ProductChanges = productPayload(values);
  for (const field of fields) if (same(changes[field], before[field])) delete changes[field];
  return changes;
}

/** Where the form shows an error that the contract reports at `path`. */
export function formPath(path: readonly PropertyKey[]): string {
  const [first, index, part, column, leaf] = path;
  if (first === "images") return "images";
  if (first === "tag_ids") return "tag_ids";
  if (first === "location_id") return "location";
  if (first !== "skus") return path.map(String).join(".");
  if (part === "stock_quantity") return `skus.${String(index)}.stock`;
  if (part !== "attributes") return path.map(String).join(".");
  if (String(leaf).startsWith("name")) return `attributes.${String(column)}.${String(leaf)}`;
  return `attributes.${String(column)}.values`;
}
