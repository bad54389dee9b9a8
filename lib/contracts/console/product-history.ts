import { z } from "zod";
import { shownAs, wireId } from "@/lib/api/fields";
import type { AnyHistory, HistoryKind } from "@/lib/domain/catalog/product-history";
import { decimalFromMinor } from "@/lib/domain/money";
import type { ChangeSource, StockReason } from "@/lib/generated/prisma/enums";
import { productStatusNames, productStatusSchema } from "../storefront/enums";
import { operation } from "./contract";
import { timeSchema } from "./fields";

const sourceNames = {
  EDITED: "edited",
  CONTRACT: "contract",
  BULK: "bulk",
  IMPORT: "import",
  MODERATION: "moderation",
  SYSTEM: "system",
} as const satisfies Record<ChangeSource, string>;
const sourceSchema = z.enum(["edited", "contract", "bulk", "import", "moderation", "system"]);

const reasonNames = {
  RECEIVED: "received",
  COUNTED: "counted",
  DAMAGED: "damaged",
  RETURNED: "returned",
  OTHER: "other",
  SOLD: "sold",
  HELD: "held",
  RELEASED: "released",
  EDITED: "edited",
  BULK: "bulk",
} as const satisfies Record<StockReason, string>;
const reasonSchema = z.enum([
  ...["received", "counted", "damaged", "returned", "other"],
  ...["sold", "held", "released", "edited", "bulk"],
] as const);

const common = {
  entry_id: z.string(),
  at: timeSchema,
  by: z.string().nullable().meta({ description: "Who did it; null for what nobody did, and for admins." }),
};

const entrySchema = z.discriminatedUnion("of", [
  z.object({
    of: z.literal("prices"),
    ...common,
    sku_id: z.int(),
    from: z.number(),
    to: z.number(),
    source: sourceSchema,
  }),
  z.object({
    of: z.literal("statuses"),
    ...common,
    from: productStatusSchema,
    to: productStatusSchema,
    note: z.string().nullable(),
    source: sourceSchema,
  }),
  z.object({
    of: z.literal("sales"),
    ...common,
    intent_id: z.int(),
    sku_id: z.int(),
    quantity: z.int(),
    unit_price: z.number(),
    received: z.boolean(),
  }),
  z.object({
    of: z.literal("stock"),
    ...common,
    sku_id: z.int(),
    pieces: z.int(),
    stock_quantity: z.int(),
    reason: reasonSchema,
    note: z.string().nullable(),
    intent_id: z.int().nullable(),
  }),
]);

export type HistoryEntry = z.output<typeof entrySchema>;

const pageSchema = z.object({
  items: z.array(entrySchema),
  older: z
    .string()
    .nullable()
    .meta({ description: "`before` of what comes next; null where there is no more." }),
});

export type HistoryView = z.output<typeof pageSchema>;

type Row = {
  id: bigint | number;
  createdAt: Date;
  user: { name: string | null; username: string | null } | null;
};

const commonView = ({ id, createdAt, user }: Row) => ({
  entry_id: String(id),
  at: createdAt.toISOString(),
  by: user && (user.name || user.username),
});

function entriesOf(history: AnyHistory): HistoryEntry[] {
  switch (history.of) {
    case "prices":
      return history.items.map(({ skuId, from, to, source, ...row }) => ({
        of: "prices",
        ...commonView(row),
        sku_id: skuId,
        from: decimalFromMinor(from),
        to: decimalFromMinor(to),
        source: sourceNames[source],
      }));
    case "statuses":
      return history.items.map(({ from, to, note, source, ...row }) => ({
        of: "statuses",
        ...commonView(row),
        from: productStatusNames[from],
        to: productStatusNames[to],
        note,
        source: sourceNames[source],
      }));
    case "sales":
      return history.items.map(({ id, skuId, quantity, unitPriceMinor, status, soldAt }) => ({
        of: "sales",
        ...commonView({ id, createdAt: soldAt, user: null }),
        intent_id: id,
        sku_id: skuId,
        quantity,
        unit_price: decimalFromMinor(unitPriceMinor),
        received: status === "RECEIVED",
      }));
    case "stock":
      return history.items.map(({ skuId, pieces, stock, reason, note, intentId, ...row }) => ({
        of: "stock",
        ...commonView(row),
        sku_id: skuId,
        pieces,
        stock_quantity: stock,
        reason: reasonNames[reason],
        note,
        intent_id: intentId,
      }));
  }
}

export const historyView = (history: AnyHistory): HistoryView => ({
  items: entriesOf(history),
  older: history.older,
});

const kinds = ["prices", "statuses", "sales", "stock"] as const satisfies HistoryKind[];

const placeSchema = z
  .stringFormat("integer", /^\d{1,18}$/)
  .transform((text) => BigInt(text))
  .meta(shownAs({ type: "string", example: "1200" }));

export const listProductHistory = operation({
  name: "listProductHistory",
  method: "GET",
  path: "/api/console/products/{product_id}/history/{of}",
  summary: "What has become of a product's prices, statuses or stock, or what it has sold, the latest first",
  access: "user",
  params: z.object({ product_id: wireId(), of: z.enum(kinds) }),
  query: z.object({ before: placeSchema.optional() }),
  input: ({ params, query }) => ({ id: params.product_id, of: params.of, before: query.before }),
  output: pageSchema,
  present: historyView,
});
