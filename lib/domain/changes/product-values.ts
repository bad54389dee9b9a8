import { z } from "zod";
import { ProductStatus } from "@/lib/generated/prisma/enums";

/** Of a SKU, in the order that its seller has given. */
export const skuAttributesSchema = z.array(
  z.object({
    name: z.string(),
    value: z.string(),
    nameEn: z.string().optional(),
    valueEn: z.string().optional(),
  }),
);

/** What only an import can change, and is read for one alone: texts are long. */
export const productContent = z.object({
  title: z.string(),
  titleEn: z.string().nullable(),
  summary: z.string(),
  summaryEn: z.string().nullable(),
  description: z.string(),
  descriptionEn: z.string().nullable(),
  searchKeywords: z.string().nullable(),
  conditionLevel: z.int(),
  originalPriceMinor: z.int().nullable(),
  locationId: z.int().nullable(),
  /** Addresses of pictures, in order. */
  images: z.array(z.string()),
  /** SKUs that are not retired, in order. */
  skuIds: z.array(z.int()),
  /** By SKU. */
  attributes: z.record(z.string(), skuAttributesSchema),
  /** It has not been edited since, where this is so. */
  version: z.int(),
});

export type ProductContent = z.output<typeof productContent>;

/** The values of a product that a change set can change, as its rows keep them: those that it changed, and no other. */
export const productValuesSchema = z.object({
  status: z.enum(ProductStatus).optional(),
  freezeReason: z.string().nullable().optional(),
  unfreezeRemark: z.string().nullable().optional(),
  /** When it was deleted, in ISO 8601. */
  archivedAt: z.string().nullable().optional(),
  categoryId: z.int().optional(),
  /** Of how many pieces it runs low; null for what its shop has decided. */
  lowStock: z.int().nullable().optional(),
  /** Of the catalog, in ascending order. */
  tagIds: z.array(z.int()).optional(),
  /** By SKU, prices in minor units. */
  prices: z.record(z.string(), z.int()).optional(),
  stocks: z.record(z.string(), z.int()).optional(),
  ...productContent.partial().shape,
});

export type ProductValues = z.output<typeof productValuesSchema>;

export type ProductKey = keyof ProductValues;

export const productKeys = Object.keys(productValuesSchema.shape).filter(
  (key): key is ProductKey => key in productValuesSchema.shape,
);

type Named = Record<string, unknown>;
const isNamed = (value: unknown): value is Named =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether everything that `expected` names is so in `values`. */
export function holds(values: ProductValues, expected: ProductValues): boolean {
  return productKeys.every((key) => {
    const wanted = expected[key];
    const present = values[key];
    if (wanted === undefined) return true;
    if (isNamed(wanted)) {
      return isNamed(present) && Object.entries(wanted).every(([id, one]) => same(present[id], one));
    }
    return same(present, wanted);
  });
}

/** Both have come through the schema, which gives their fields one order. */
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What of `wanted` is not so in `values`, and what stands there in its place; null where all of it is. */
export function difference(
  values: ProductValues,
  wanted: ProductValues,
): { before: ProductValues; after: ProductValues } | null {
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  for (const key of productKeys) {
    const [present, next] = [values[key], wanted[key]];
    if (next === undefined || holds(values, { [key]: next })) continue;
    if (isNamed(next) && isNamed(present)) {
      const changed = Object.entries(next).filter(([id, one]) => !same(present[id], one));
      before[key] = Object.fromEntries(changed.map(([id]) => [id, present[id]]));
      after[key] = Object.fromEntries(changed);
    } else {
      before[key] = present;
      after[key] = next;
    }
  }
  if (Object.keys(after).length === 0) return null;
  return { before: productValuesSchema.parse(before), after: productValuesSchema.parse(after) };
}
