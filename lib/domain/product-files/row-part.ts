import { z } from "zod";
import { productFaults } from "./faults";

const pairs = z.array(z.object({ name: z.string(), value: z.string() }));

/** What a row says of its product; null clears, absent leaves as it is. */
export const productPartSchema = z
  .object({
    title: z.string(),
    titleEn: z.string().nullable(),
    summary: z.string(),
    summaryEn: z.string().nullable(),
    description: z.string(),
    descriptionEn: z.string().nullable(),
    searchKeywords: z.string().nullable(),
    categoryId: z.int(),
    tagIds: z.array(z.int()),
    conditionLevel: z.int(),
    originalPriceMinor: z.int().nullable(),
    locationId: z.int().nullable(),
    lowStock: z.int().nullable(),
    images: z.array(z.string()),
  })
  .partial();

/** What a row says of one SKU. `from` is the stock that the table was exported with. */
export const skuPartSchema = z
  .object({
    id: z.int(),
    attributes: pairs,
    attributesEn: pairs,
    priceMinor: z.int(),
    stock: z.union([z.object({ by: z.int() }), z.object({ to: z.int(), from: z.int().optional() })]),
  })
  .partial();

const faultSchema = z.object({ column: z.string(), code: z.enum(productFaults), value: z.string() });

/** A row as it was read, kept until it is written. */
export const rowPartSchema = z.object({
  number: z.int(),
  version: z.int().optional(),
  product: productPartSchema,
  sku: skuPartSchema,
  faults: z.array(faultSchema).optional(),
});

export type ProductPart = z.output<typeof productPartSchema>;
export type SkuPart = z.output<typeof skuPartSchema>;
export type RowPart = z.output<typeof rowPartSchema>;
