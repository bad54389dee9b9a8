import { z } from "zod";
import { idSchema, wireUuid } from "@/lib/api/fields";
import { changeSchema as keptChange } from "@/lib/domain/changes/change";
import type { ChangeSetRow } from "@/lib/domain/changes/change-access";
import type { ChangePreview } from "@/lib/domain/changes/preview-changes";
import type { Page } from "@/lib/domain/page";
import type { ChangeKind, ChangeState } from "@/lib/generated/prisma/enums";
import { limits } from "../limits";
import { pageInput, pageQuery, pageSchema, pageView } from "../storefront/fields";
import { changeBody, changeInput, changeView, shownChange } from "./change-body";
import { valuesSchema, valuesView } from "./change-values";
import { operation } from "./contract";
import { timeSchema } from "./fields";
import { filterInput, productFilterSchema } from "./product-filter";

export const changesPath = "/api/console/changes";
export const changeParams = z.object({ change_id: wireUuid() });

const selectionBody = z.union([
  z.object({ product_ids: z.array(idSchema).min(1).max(1000) }),
  z.object({
    filter: productFilterSchema,
    except: z.array(idSchema).max(1000).default([]),
    as_of: timeSchema.meta({ description: "Products that are newer are left out." }),
  }),
]);

export type SelectionWire = z.input<typeof selectionBody>;

const body = z.object({ change: changeBody, selection: selectionBody });

function input({ change, selection }: z.output<typeof body>) {
  return {
    change: changeInput(change),
    selection:
      "product_ids" in selection
        ? { ids: selection.product_ids }
        : {
            filter: filterInput(selection.filter),
            except: selection.except,
            asOf: new Date(selection.as_of),
          },
  };
}

const previewSchema = z.object({
  total: z.int(),
  changed: z.int(),
  unchanged: z.int().meta({ description: "Products that are so already." }),
  failed: z.array(z.object({ code: z.string(), count: z.int() })),
  skus: z.int(),
  pending_intents: z.int().meta({ description: "On the changed products; each keeps its price." }),
  leaving: z.int().meta({ description: "Products that lists and searches show no more." }),
  returning: z.int(),
  examples: z.array(
    z.object({
      product_id: z.int(),
      product_name: z.string(),
      product_name_en: z.string().nullable(),
      before: valuesSchema,
      after: valuesSchema,
    }),
  ),
});

export type PreviewView = z.output<typeof previewSchema>;

export const previewChanges = operation({
  name: "previewChanges",
  method: "POST",
  path: `${changesPath}/preview`,
  summary: "What a change of many products would do; nothing is written",
  access: "user",
  limits: limits.searches,
  body,
  input: ({ body }) => input(body),
  output: previewSchema,
  present: (preview: ChangePreview) => ({
    total: preview.total,
    changed: preview.changed,
    unchanged: preview.unchanged,
    failed: preview.failed,
    skus: preview.skus,
    pending_intents: preview.pendingIntents,
    leaving: preview.leaving,
    returning: preview.returning,
    examples: preview.examples.map(({ product, before, after }) => ({
      product_id: product.id,
      product_name: product.title,
      product_name_en: product.titleEn,
      before: valuesView(before),
      after: valuesView(after),
    })),
  }),
});

export const changeStates = {
  RUNNING: "running",
  DONE: "done",
  UNDOING: "undoing",
  UNDONE: "undone",
  FAILED: "failed",
} as const satisfies Record<ChangeState, string>;

const changeKinds = {
  FREEZE: "freeze",
  LIST: "list",
  DELETE: "delete",
  PRICE: "price",
  STOCK: "stock",
  LOW_STOCK: "low_stock",
  CATEGORY: "category",
  TAGS: "tags",
  IMPORT: "import",
} as const satisfies Record<ChangeKind, string>;

const setSchema = z.object({
  change_id: z.string(),
  kind: z.enum(Object.values(changeKinds)),
  change: shownChange.nullable().meta({ description: "Null for an import." }),
  state: z.enum(Object.values(changeStates)),
  total: z.int(),
  applied: z.int(),
  skipped: z.int(),
  failed: z.int(),
  undone: z.int(),
  kept: z.int().meta({ description: "Not undone, as somebody has changed it since." }),
  skus: z.int(),
  by: z.object({ user_id: z.int(), name: z.string() }),
  created_at: timeSchema,
  finished_at: timeSchema.nullable(),
  undone_at: timeSchema.nullable(),
});

export type ChangeSetView = z.output<typeof setSchema>;

export function changeSetView(set: ChangeSetRow) {
  const kept = keptChange.safeParse(set.change);
  return {
    change_id: set.id,
    kind: changeKinds[set.kind],
    change: kept.success ? changeView(kept.data) : null,
    state: changeStates[set.state],
    total: set.total,
    applied: set.applied,
    skipped: set.skipped,
    failed: set.failed,
    undone: set.undone,
    kept: set.kept,
    skus: set.skus,
    by: { user_id: set.user.id, name: set.user.name ?? set.user.username ?? "" },
    created_at: set.createdAt.toISOString(),
    finished_at: set.finishedAt?.toISOString() ?? null,
    undone_at: set.undoneAt?.toISOString() ?? null,
  };
}

export const applyChanges = operation({
  name: "applyChanges",
  method: "POST",
  path: changesPath,
  summary: "Do the same to many products: up to 200 at once, more in the background",
  access: "user",
  limits: limits.products,
  idempotent: true,
  status: 201,
  body: body.extend({
    expected: z
      .int()
      .min(1)
      .optional()
      .meta({ description: "The preview's total; 409 where it is another." }),
  }),
  input: ({ body }) => ({ ...input(body), expected: body.expected }),
  output: setSchema,
  present: changeSetView,
});

export const listChanges = operation({
  name: "listChanges",
  method: "GET",
  path: changesPath,
  summary: "Changes of many products by the caller and its shop, the newest first",
  access: "user",
  query: z.object(pageQuery({ preset: 20 })),
  input: ({ query }) => ({ page: pageInput(query) }),
  output: pageSchema(setSchema),
  present: (page: Page<ChangeSetRow>) => pageView(page, changeSetView),
});

export const getChange = operation({
  name: "getChange",
  method: "GET",
  path: `${changesPath}/{change_id}`,
  summary: "A change of many products with its numbers as they are now",
  access: "user",
  params: changeParams,
  input: ({ params }) => ({ id: params.change_id }),
  output: setSchema,
  present: changeSetView,
});

export const undoChanges = operation({
  name: "undoChanges",
  method: "POST",
  path: `${changesPath}/{change_id}/undo`,
  summary: "Undo a change for products that nobody has changed since; the others are listed in its rows",
  access: "user",
  params: changeParams,
  input: ({ params }) => ({ id: params.change_id }),
  output: setSchema,
  present: changeSetView,
});
