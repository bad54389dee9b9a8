import { z } from "zod";
import { idSchema, wireId } from "@/lib/api/fields";
import type { StockAdjustment } from "@/lib/domain/catalog/adjust-stock";
import { maxStock, optionalText } from "../fields";
import { stockSchema } from "../storefront/product-body";
import { operation } from "./contract";

export const adjustReasonNames = ["received", "counted", "damaged", "returned", "other"] as const;

const reasons = {
  received: "RECEIVED",
  counted: "COUNTED",
  damaged: "DAMAGED",
  returned: "RETURNED",
  other: "OTHER",
} as const satisfies Record<(typeof adjustReasonNames)[number], StockAdjustment["reason"]>;

export const adjustStockBody = z.object({
  sku_id: idSchema,
  change: z
    .union([
      z.object({ from: stockSchema, to: stockSchema }),
      z.object({ by: z.int().min(-maxStock).max(maxStock) }),
    ])
    .meta({ description: "So many, if there are still `from`; or a difference, however many there are." }),
  reason: z.enum(adjustReasonNames),
  note: optionalText(500),
});

export const adjustStock = operation({
  name: "adjustStock",
  method: "POST",
  path: "/api/console/products/{product_id}/stock",
  summary: "Change how many pieces of a SKU there are, with the reason, which is kept",
  access: "user",
  params: z.object({ product_id: wireId() }),
  body: adjustStockBody,
  input: ({ params, body: { sku_id: skuId, reason, ...body } }) => ({
    id: params.product_id,
    skuId,
    reason: reasons[reason],
    ...body,
  }),
  output: z.object({ sku_id: z.int(), stock_quantity: z.int() }),
  present: ({ skuId, stock }: { skuId: number; stock: number }) => ({ sku_id: skuId, stock_quantity: stock }),
});
