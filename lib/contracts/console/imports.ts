import { z } from "zod";
import { wireInt, wireUuid } from "@/lib/api/fields";
import type { ImportErrorRow } from "@/lib/domain/imports/get-import";
import type { ImportRow } from "@/lib/domain/imports/import-select";
import { delimiters, encodings, importSettingsSchema } from "@/lib/domain/imports/import-settings";
import type { Page } from "@/lib/domain/page";
import { nameSchema } from "../fields";
import { limits } from "../limits";
import { pageInput, pageQuery, pageSchema, pageView } from "../storefront/fields";
import { changeStates } from "./changes";
import { operation } from "./contract";
import { timeFields, times } from "./fields";

const path = "/api/console/imports";
const access = ["SELLER", "ADMIN"] as const;
const params = z.object({ import_id: wireUuid() });

export const importStates = {
  UPLOADING: "uploading",
  CHECKING: "checking",
  CHECKED: "checked",
  RUNNING: "running",
  DONE: "done",
  FAILED: "failed",
  CANCELED: "canceled",
} as const satisfies Record<ImportRow["state"], string>;

const kinds = { creators: "CREATORS", products: "PRODUCTS" } as const;
const kindSchema = z.enum(["creators", "products"]);
const kindNames = { CREATORS: "creators", PRODUCTS: "products" } as const satisfies Record<
  ImportRow["kind"],
  z.output<typeof kindSchema>
>;

const settingsSchema = z.object({
  encoding: z.enum(encodings).optional(),
  delimiter: z.enum(delimiters).optional(),
  empty_clears: z.boolean().optional().meta({ description: "An empty cell clears what may be empty." }),
});

export type ImportSettingsWire = z.output<typeof settingsSchema>;

const importSchema = z.object({
  import_id: z.string(),
  kind: kindSchema,
  filename: z.string(),
  format: z.string(),
  state: z.enum(["uploading", "checking", "checked", "running", "done", "failed", "canceled"]),
  bytes: z.int(),
  rows: z.int().nullable().meta({ description: "Null until the check has counted them." }),
  position: z.int().meta({ description: "Rows that the pass has read." }),
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  failed: z.int(),
  error: z.string().nullable(),
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  settings: settingsSchema.meta({ description: "What was said of the file, where it was not guessed." }),
  change: z
    .object({
      change_id: z.string(),
      state: z.enum(Object.values(changeStates)),
      applied: z.int(),
      kept: z.int(),
    })
    .nullable()
    .meta({ description: "What it has written, where that can be undone." }),
  ignored: z.array(z.string()).meta({ description: "Headings that nothing is known by." }),
  ...timeFields,
});

export type ImportView = z.output<typeof importSchema>;

export function importView(row: ImportRow): ImportView {
  const { encoding, delimiter, emptyClears } = importSettingsSchema.parse(row.settings);
  const set = row.changeSet;
  return {
    import_id: row.id,
    kind: kindNames[row.kind],
    filename: row.filename,
    format: row.format,
    state: importStates[row.state],
    bytes: row.bytes,
    rows: row.rows,
    position: row.position,
    created: row.created,
    updated: row.updated,
    unchanged: row.unchanged,
    failed: row.failed,
    error: row.error,
    encoding: row.encoding,
    delimiter: row.delimiter,
    settings: { encoding, delimiter, empty_clears: emptyClears },
    change: set && {
      change_id: set.id,
      state: changeStates[set.state],
      applied: set.applied,
      kept: set.kept,
    },
    ignored: row.ignored,
    ...times(row),
  };
}

export const createImport = operation({
  name: "createImport",
  method: "POST",
  path,
  summary: "Begin to bring in a table of creators or of products; its file follows in parts",
  access,
  limits: limits.uploads,
  status: 201,
  body: z.object({ filename: nameSchema(200), kind: kindSchema.default("creators") }),
  input: ({ body }) => ({ filename: body.filename, kind: kinds[body.kind] }),
  output: importSchema,
  present: importView,
});

export const listImports = operation({
  name: "listImports",
  method: "GET",
  path,
  summary: "The caller's imports, the newest first",
  access,
  query: z.object({ ...pageQuery(), kind: kindSchema.default("creators") }),
  input: ({ query }) => ({ kind: kinds[query.kind], page: pageInput(query) }),
  output: pageSchema(importSchema),
  present: (page: Page<ImportRow>) => pageView(page, importView),
});

export const getImport = operation({
  name: "getImport",
  method: "GET",
  path: `${path}/{import_id}`,
  summary: "An import with its numbers as they are now",
  access,
  params,
  input: ({ params }) => ({ id: params.import_id }),
  output: importSchema,
  present: importView,
});

const part = z.object({ file: z.file() });

export const putImportPart = operation({
  name: "putImportPart",
  method: "PUT",
  path: `${path}/{import_id}/parts/{number}`,
  summary: "One part of an import's file, at most 4 MiB; sent again it replaces the first",
  access,
  limits: limits.uploads,
  maxBytes: 5 * 1024 * 1024,
  params: params.extend({ number: wireInt({ min: 0, max: 63 }) }),
  body: part,
  form: part,
  formOnly: true,
  input: ({ params, body }) => ({ id: params.import_id, number: params.number, content: body.file }),
  output: importSchema,
  present: importView,
});

export const checkImport = operation({
  name: "checkImport",
  method: "POST",
  path: `${path}/{import_id}/check`,
  summary: "Have every row read and none written, as the file is said to be or is guessed",
  access,
  params,
  body: settingsSchema,
  input: ({ params, body: { encoding, delimiter, empty_clears: emptyClears } }) => ({
    id: params.import_id,
    settings: { encoding, delimiter, emptyClears },
  }),
  output: importSchema,
  present: importView,
});

export const runImport = operation({
  name: "runImport",
  method: "POST",
  path: `${path}/{import_id}/run`,
  summary: "Have the rows of a checked import written, the rest of one that stopped, or those that failed",
  access,
  params,
  body: z.object({ only_failed: z.boolean().default(false) }),
  input: ({ params, body }) => ({ id: params.import_id, onlyFailed: body.only_failed }),
  output: importSchema,
  present: importView,
});

export const cancelImport = operation({
  name: "cancelImport",
  method: "POST",
  path: `${path}/{import_id}/cancel`,
  summary: "Stop an import; what was written stays",
  access,
  params,
  input: ({ params }) => ({ id: params.import_id }),
  output: importSchema,
  present: importView,
});

export const listImportErrors = operation({
  name: "listImportErrors",
  method: "GET",
  path: `${path}/{import_id}/errors`,
  summary: "What is wrong by row and column; of more than a thousand the first",
  access,
  params,
  query: z.object(pageQuery({ preset: 50 })),
  input: ({ params, query }) => ({ id: params.import_id, page: pageInput(query) }),
  output: pageSchema(
    z.object({
      row: z.int().meta({ description: "As a spreadsheet counts, the heading among them." }),
      column: z.string(),
      code: z.string(),
      value: z.string(),
    }),
  ),
  present: (page: Page<ImportErrorRow>) => pageView(page, (error) => error),
});
