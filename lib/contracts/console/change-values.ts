import { z } from "zod";
import type { ProductValues } from "@/lib/domain/changes/product-values";
import { decimalFromMinor } from "@/lib/domain/money";
import { productStatusNames, productStatusSchema } from "../storefront/enums";

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
  };
}
