import { z } from "zod";
import { idSchema } from "@/lib/api/fields";
import type { Change, PriceChange } from "@/lib/domain/changes/change";
import { decimalFromMinor, isAmount, maxPriceMinor, minorFromDecimal } from "@/lib/domain/money";
import { amountSchema, maxStock, optionalMultiline } from "../fields";
import { stockSchema } from "../storefront/product-body";

/** An amount to add, less than nothing to take off. */
const difference = z
  .number()
  .min(-maxPriceMinor / 100)
  .max(maxPriceMinor / 100)
  .refine((value) => isAmount(Math.abs(value)), { params: { rule: "amount" } });

const roundings = { "0.01": 1, "0.1": 10, "1": 100, "10": 1000 } as const;

/** What is done to each product; prices and stocks to each SKU. */
export const changeBody = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("freeze"), reason: optionalMultiline(500) }),
  z.object({ kind: z.literal("list"), remark: optionalMultiline(500) }),
  z.object({ kind: z.literal("delete") }),
  z.object({ kind: z.literal("set_price"), price: amountSchema }),
  z.object({ kind: z.literal("add_price"), amount: difference }),
  z.object({
    kind: z.literal("percent_price"),
    percent: z.number().min(-100).max(1000).multipleOf(0.01),
    round_to: z
      .enum(["0.01", "0.1", "1", "10"])
      .default("0.01")
      .meta({ description: "Prices become multiples of it, a half upwards." }),
  }),
  z.object({ kind: z.literal("set_stock"), stock_quantity: stockSchema }),
  z.object({ kind: z.literal("add_stock"), amount: z.int().min(-maxStock).max(maxStock) }),
  z.object({
    kind: z.literal("low_stock"),
    pieces: stockSchema.nullable().meta({ description: "Null for the shop's threshold." }),
  }),
  z.object({ kind: z.literal("category"), category_id: idSchema }),
  z.object({
    kind: z.literal("tags"),
    add: z.array(idSchema).max(20).default([]),
    remove: z.array(idSchema).max(20).default([]),
  }),
]);

export type ChangeWire = z.input<typeof changeBody>;

/** A change as answers tell it. */
export const shownChange = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("freeze"), reason: z.string().optional() }),
  z.object({ kind: z.literal("list"), remark: z.string().optional() }),
  z.object({ kind: z.literal("delete") }),
  z.object({ kind: z.literal("set_price"), price: z.number() }),
  z.object({ kind: z.literal("add_price"), amount: z.number() }),
  z.object({ kind: z.literal("percent_price"), percent: z.number(), round_to: z.number() }),
  z.object({ kind: z.literal("set_stock"), stock_quantity: z.int() }),
  z.object({ kind: z.literal("add_stock"), amount: z.int() }),
  z.object({ kind: z.literal("low_stock"), pieces: z.int().nullable() }),
  z.object({ kind: z.literal("category"), category_id: z.int() }),
  z.object({ kind: z.literal("tags"), add: z.array(z.int()), remove: z.array(z.int()) }),
]);

export type ShownChange = z.output<typeof shownChange>;

export function changeInput(body: z.output<typeof changeBody>): Change {
  switch (body.kind) {
    case "freeze":
      return { kind: "FREEZE", reason: body.reason };
    case "list":
      return { kind: "LIST", remark: body.remark };
    case "delete":
      return { kind: "DELETE" };
    case "set_price":
      return { kind: "PRICE", price: { mode: "set", priceMinor: body.price } };
    case "add_price":
      return { kind: "PRICE", price: { mode: "add", byMinor: minorFromDecimal(body.amount) } };
    case "percent_price": {
      const { percent, round_to } = body;
      return { kind: "PRICE", price: { mode: "percent", percent, roundTo: roundings[round_to] } };
    }
    case "set_stock":
      return { kind: "STOCK", stock: { mode: "set", stock: body.stock_quantity } };
    case "add_stock":
      return { kind: "STOCK", stock: { mode: "add", by: body.amount } };
    case "low_stock":
      return { kind: "LOW_STOCK", pieces: body.pieces };
    case "category":
      return { kind: "CATEGORY", categoryId: body.category_id };
    case "tags":
      return { kind: "TAGS", add: body.add, remove: body.remove };
  }
}

/** The same the other way round, as an answer tells it. */
export function changeView(change: Change): ShownChange {
  switch (change.kind) {
    case "FREEZE":
      return { kind: "freeze", ...(change.reason ? { reason: change.reason } : {}) };
    case "LIST":
      return { kind: "list", ...(change.remark ? { remark: change.remark } : {}) };
    case "DELETE":
      return { kind: "delete" };
    case "PRICE":
      return priceView(change.price);
    case "STOCK":
      return change.stock.mode === "set"
        ? { kind: "set_stock", stock_quantity: change.stock.stock }
        : { kind: "add_stock", amount: change.stock.by };
    case "LOW_STOCK":
      return { kind: "low_stock", pieces: change.pieces };
    case "CATEGORY":
      return { kind: "category", category_id: change.categoryId };
    case "TAGS":
      return { kind: "tags", add: change.add, remove: change.remove };
  }
}

function priceView(price: PriceChange): ShownChange {
  if (price.mode === "set") return { kind: "set_price", price: decimalFromMinor(price.priceMinor) };
  if (price.mode === "add") return { kind: "add_price", amount: decimalFromMinor(price.byMinor) };
  return { kind: "percent_price", percent: price.percent, round_to: decimalFromMinor(price.roundTo) };
}
