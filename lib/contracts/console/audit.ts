import { z } from "zod";
import { fileOf } from "@/lib/api/file-output";
import { type Act, acts } from "@/lib/domain/audit/acts";
import type { AuditRow } from "@/lib/domain/audit/list-entries";
import type { Verification } from "@/lib/domain/audit/verify-chain";
import { csvFile } from "@/lib/text/csv";
import { identifierSchema } from "../fields";
import { operation } from "./contract";
import { timeSchema } from "./fields";

const csv = "text/csv; charset=utf-8";

export const actNames = Object.keys(acts) as [Act, ...Act[]];

/** `market`, or `shop:12`. */
export const chainSchema = z.string().regex(/^(?:market|shop:\d{1,10})$/);

const filterQuery = {
  act: z.enum(actNames).optional(),
  actor_id: identifierSchema(40).optional(),
  object_type: identifierSchema(40).optional(),
  object_id: identifierSchema(80).optional(),
  chain: chainSchema.optional(),
  from: timeSchema.optional(),
  before: timeSchema.optional(),
};

const headings = [
  "id",
  "at",
  "chain",
  "number",
  "actor_kind",
  "actor_id",
  "on_behalf_of",
  "act",
  "object_type",
  "object_id",
  "before",
  "after",
  "address",
  "request_id",
];

const json = (value: unknown) => (value === null ? "" : JSON.stringify(value));

const cellsOf = (row: AuditRow) => [
  row.id,
  row.at.toISOString(),
  row.chain,
  row.number,
  row.actorKind,
  row.actorId,
  row.onBehalfOf ?? "",
  row.act,
  row.objectType,
  row.objectId,
  json(row.before),
  json(row.after),
  row.address,
  row.requestId,
];

async function* rowsOf(entries: AsyncIterable<AuditRow>) {
  for await (const entry of entries) yield cellsOf(entry);
}

export const exportAudit = operation({
  name: "exportAudit",
  method: "GET",
  path: "/api/console/audit/export",
  summary: "The audit log as a table, the oldest entry first; that it was asked for is an entry of its own",
  access: ["ADMIN"],
  query: z.object(filterQuery),
  input: ({ query }) => ({
    filter: {
      act: query.act,
      actorId: query.actor_id,
      objectType: query.object_type,
      objectId: query.object_id,
      chain: query.chain,
      from: query.from ? new Date(query.from) : undefined,
      before: query.before ? new Date(query.before) : undefined,
    },
  }),
  output: fileOf(csv),
  present: (entries: AsyncIterable<AuditRow>) => ({
    type: csv,
    name: "audit.csv",
    content: csvFile(headings, rowsOf(entries)),
  }),
});

export const verifyAudit = operation({
  name: "verifyAudit",
  method: "GET",
  path: "/api/console/audit/verification",
  summary: "Check every link of a chain of the audit log",
  access: ["ADMIN"],
  query: z.object({ chain: chainSchema.default("market") }),
  input: ({ query }) => ({ chain: query.chain }),
  output: z.object({
    chain: z.string(),
    entries: z.int(),
    broken_at: z
      .int()
      .nullable()
      .meta({ description: "The first entry that was changed, moved or follows a gap." }),
  }),
  present: ({ chain, entries, brokenAt }: Verification) => ({ chain, entries, broken_at: brokenAt }),
});
