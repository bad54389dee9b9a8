import { z } from "zod";
import { wireId } from "@/lib/api/fields";
import type { SavedViewRow } from "@/lib/domain/views/saved-views";
import { viewedTables } from "@/lib/domain/views/viewed-tables";
import { identifierSchema, nameSchema, searchSchema } from "../fields";
import { operation } from "./contract";

const path = "/api/console/tables/{table}";
const tableParams = z.object({ table: z.enum(viewedTables) });
const viewParams = tableParams.extend({ view_id: wireId() });

const querySchema = searchSchema(1000).meta({
  description: "The table's address after the question mark.",
});

const viewBody = z.object({ name: nameSchema(60), query: querySchema, shared: z.boolean().default(false) });

const viewSchema = z.object({
  view_id: z.int(),
  name: z.string(),
  query: z.string(),
  shared: z.boolean(),
  by: z.object({ user_id: z.int(), name: z.string() }),
});

export type SavedView = z.output<typeof viewSchema>;

export const savedView = (row: SavedViewRow): SavedView => ({
  view_id: row.id,
  name: row.name,
  query: row.query,
  shared: row.shopId !== null,
  by: { user_id: row.userId, name: row.user.name ?? row.user.username ?? "" },
});

export const listSavedViews = operation({
  name: "listSavedViews",
  method: "GET",
  path: `${path}/views`,
  summary: "The caller's views of a table and those that its shop shares",
  access: "user",
  params: tableParams,
  input: ({ params }) => ({ table: params.table }),
  output: z.array(viewSchema),
  present: (rows: SavedViewRow[]) => rows.map(savedView),
});

export const createSavedView = operation({
  name: "createSavedView",
  method: "POST",
  path: `${path}/views`,
  summary: "Keep a table's filters and order under a name, for oneself or for the shop",
  access: "user",
  status: 201,
  params: tableParams,
  body: viewBody,
  input: ({ params, body }) => ({ table: params.table, ...body }),
  output: viewSchema,
  present: savedView,
});

export const updateSavedView = operation({
  name: "updateSavedView",
  method: "PATCH",
  path: `${path}/views/{view_id}`,
  summary: "Rename a view, share it or give it other filters",
  access: "user",
  params: viewParams,
  body: z.object({
    name: nameSchema(60).optional(),
    query: querySchema.optional(),
    shared: z.boolean().optional(),
  }),
  input: ({ params, body }) => ({ id: params.view_id, ...body }),
  output: viewSchema,
  present: savedView,
});

export const deleteSavedView = operation({
  name: "deleteSavedView",
  method: "DELETE",
  path: `${path}/views/{view_id}`,
  summary: "Forget a view",
  access: "user",
  status: 204,
  params: viewParams,
  input: ({ params }) => ({ id: params.view_id }),
  output: z.null(),
  present: (_: unknown) => null,
});

const columnsSchema = z.object({ columns: z.array(identifierSchema(40)).max(30) });

export const saveTableColumns = operation({
  name: "saveTableColumns",
  method: "PUT",
  path: `${path}/columns`,
  summary: "Choose which columns of a table one sees",
  access: "user",
  params: tableParams,
  body: columnsSchema,
  input: ({ params, body }) => ({ table: params.table, columns: body.columns }),
  output: columnsSchema,
  present: (columns: string[]) => ({ columns }),
});
