import { z } from "zod";
import { wireInt, wireUuid } from "@/lib/api/fields";
import type { ImportItemRow } from "@/lib/domain/product-files/list-items";
import type { ImportOutcome } from "@/lib/generated/prisma/enums";
import { valuesSchema, valuesView } from "./change-values";
import { operation } from "./contract";

const outcomes = {
  CREATE: "create",
  UPDATE: "update",
  UNCHANGED: "unchanged",
  FAILED: "failed",
} as const satisfies Record<ImportOutcome, string>;
const outcomeSchema = z.enum(["create", "update", "unchanged", "failed"]);
const outcomesOf = {
  create: "CREATE",
  update: "UPDATE",
  unchanged: "UNCHANGED",
  failed: "FAILED",
} as const satisfies Record<z.output<typeof outcomeSchema>, ImportOutcome>;

export type ImportOutcomeWire = z.output<typeof outcomeSchema>;

const itemSchema = z.object({
  item_id: z.string(),
  outcome: outcomeSchema,
  done: z.boolean().meta({ description: "Whether it is written." }),
  product_id: z.int().nullable(),
  product_name: z.string(),
  before: valuesSchema.nullable(),
  after: valuesSchema.nullable(),
  new_skus: z.int(),
  errors: z.array(z.object({ row: z.int(), column: z.string(), code: z.string(), value: z.string() })),
});

export type ImportItemView = z.output<typeof itemSchema>;

export const listImportItems = operation({
  name: "listImportItems",
  method: "GET",
  path: "/api/console/imports/{import_id}/items",
  summary: "What a file of products makes of each, in the order of the file",
  access: ["SELLER", "ADMIN"],
  params: z.object({ import_id: wireUuid() }),
  query: z.object({
    outcome: outcomeSchema.optional(),
    after: z
      .string()
      .regex(/^\d{1,18}$/)
      .optional()
      .meta({ description: "`next` of the page before." }),
    size: wireInt({ min: 1, max: 100 }).default(50),
  }),
  input: ({ params, query }) => ({
    id: params.import_id,
    outcome: query.outcome && outcomesOf[query.outcome],
    after: query.after,
    size: query.size,
  }),
  output: z.object({ items: z.array(itemSchema), next: z.string().nullable() }),
  present: ({ items, next }: { items: ImportItemRow[]; next: string | null }) => ({
    items: items.map(({ id, outcome, done, productId, title, before, after, newSkus, faults }) => ({
      item_id: id,
      outcome: outcomes[outcome],
      done,
      product_id: productId,
      product_name: title,
      before: before && valuesView(before),
      after: after && valuesView(after),
      new_skus: newSkus,
      errors: faults,
    })),
    next,
  }),
});
