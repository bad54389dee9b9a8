import { z } from "zod";
import type { ChangeRowView } from "@/lib/domain/changes/list-changes";
import type { Page } from "@/lib/domain/page";
import type { ChangeRowState } from "@/lib/generated/prisma/enums";
import { pageInput, pageQuery, pageSchema, pageView } from "../storefront/fields";
import { valuesSchema, valuesView } from "./change-values";
import { changeParams, changesPath } from "./changes";
import { operation } from "./contract";

const rowStates = {
  PENDING: "pending",
  APPLIED: "applied",
  SKIPPED: "skipped",
  FAILED: "failed",
  UNDONE: "undone",
  KEPT: "kept",
} as const satisfies Record<ChangeRowState, string>;
const rowStateSchema = z.enum(["pending", "applied", "skipped", "failed", "undone", "kept"]);
const rowStatesOf = {
  pending: "PENDING",
  applied: "APPLIED",
  skipped: "SKIPPED",
  failed: "FAILED",
  undone: "UNDONE",
  kept: "KEPT",
} as const satisfies Record<z.output<typeof rowStateSchema>, ChangeRowState>;

const rowSchema = z.object({
  product_id: z.int(),
  product_name: z.string(),
  product_name_en: z.string().nullable(),
  state: rowStateSchema,
  code: z.string().nullable().meta({ description: "Why it failed or was kept." }),
  before: valuesSchema.nullable(),
  after: valuesSchema.nullable(),
});

export type ChangeRowWire = z.output<typeof rowSchema>;

export const changeRowView = (row: ChangeRowView): ChangeRowWire => ({
  product_id: row.productId,
  product_name: row.title,
  product_name_en: row.titleEn,
  state: rowStates[row.state],
  code: row.error,
  before: row.before && valuesView(row.before),
  after: row.after && valuesView(row.after),
});

export const listChangeRows = operation({
  name: "listChangeRows",
  method: "GET",
  path: `${changesPath}/{change_id}/rows`,
  summary: "What became of each product of a change",
  access: "user",
  params: changeParams,
  query: z.object({ ...pageQuery({ preset: 50 }), state: rowStateSchema.optional() }),
  input: ({ params, query }) => ({
    id: params.change_id,
    state: query.state && rowStatesOf[query.state],
    page: pageInput(query),
  }),
  output: pageSchema(rowSchema),
  present: (page: Page<ChangeRowView>) => pageView(page, changeRowView),
});
