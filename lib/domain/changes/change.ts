import { z } from "zod";
import type { ManagedFilter } from "../catalog/managed-filter";
import type { Context } from "../context";
import { mapTags, mergedTags } from "../tags/current-tags";

/** Of every SKU. What a percentage gives is rounded to a multiple of `roundTo`, a half upwards. Minor units. */
const priceSchema = z.discriminatedUnion("mode", [
  z.object({ mode: z.literal("set"), priceMinor: z.int() }),
  z.object({ mode: z.literal("add"), byMinor: z.int() }),
  z.object({ mode: z.literal("percent"), percent: z.number(), roundTo: z.int().min(1) }),
]);

/** Of every SKU. */
const stockSchema = z.discriminatedUnion("mode", [
  z.object({ mode: z.literal("set"), stock: z.int() }),
  z.object({ mode: z.literal("add"), by: z.int() }),
]);

/** What a change set does to each product that is chosen, as its row keeps it. */
export const changeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("FREEZE"), reason: z.string().optional() }),
  z.object({ kind: z.literal("LIST"), remark: z.string().optional() }),
  z.object({ kind: z.literal("DELETE") }),
  z.object({ kind: z.literal("PRICE"), price: priceSchema }),
  z.object({ kind: z.literal("STOCK"), stock: stockSchema }),
  z.object({ kind: z.literal("LOW_STOCK"), pieces: z.int().nullable() }),
  z.object({ kind: z.literal("CATEGORY"), categoryId: z.int() }),
  z.object({ kind: z.literal("TAGS"), add: z.array(z.int()), remove: z.array(z.int()) }),
]);

export type Change = z.output<typeof changeSchema>;
export type PriceChange = z.output<typeof priceSchema>;
export type StockChange = z.output<typeof stockSchema>;

/** Products by id, or those that a filter found at a time, but for some. */
export type Selection = { ids: number[] } | { filter: ManagedFilter; except: number[]; asOf: Date };

/** The change with tags that were merged as what they have become; of one that is added and removed so, the first holds. */
export async function currentChange(context: Context, change: Change): Promise<Change> {
  if (change.kind !== "TAGS") return change;
  const merged = await mergedTags(context, [...change.add, ...change.remove]);
  if (merged.size === 0) return change;
  const add = mapTags(change.add, merged);
  return { ...change, add, remove: mapTags(change.remove, merged).filter((id) => !add.includes(id)) };
}

/** The categories and tags that a change names. */
export function referencesOf(change: Change): { categoryId?: number; tagIds?: number[] } {
  if (change.kind === "CATEGORY") return { categoryId: change.categoryId };
  return change.kind === "TAGS" ? { tagIds: change.add } : {};
}
