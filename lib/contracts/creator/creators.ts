import { z } from "zod";
import { wireId } from "@/lib/api/fields";
import type { SavedRow } from "@/lib/domain/creators/add-creator-table";
import type { CreatorSort } from "@/lib/domain/creators/creator-filter";
import type { Creator } from "@/lib/domain/creators/creator-select";
import type { Page } from "@/lib/domain/page";
import { limits } from "../limits";
import { pageInput, pageQuery, pageSchema, pageView } from "../storefront/fields";
import { operation } from "./contract";
import { creatorBody, creatorInput, fieldName } from "./creator-body";
import { filterFields, filterInput } from "./creator-filter";
import { creatorSchema, creatorView } from "./creator-view";

const sorts = [
  "followers",
  "engagement",
  "price",
  "active",
  "created",
] as const satisfies readonly CreatorSort[];

const listQuery = z.object({
  ...pageQuery({ preset: 20 }),
  ...filterFields,
  sort: z.enum(sorts).default("followers"),
  order: z.enum(["asc", "desc"]).default("desc"),
});

export const listCreators = operation({
  name: "listCreators",
  method: "GET",
  path: "/api/creators",
  summary: "Creators of the market, without addresses; a total of 10,000 means at least that many",
  access: ["SELLER", "ADMIN"],
  query: listQuery,
  input: ({ query: { page, size, sort, order, ...query } }) => ({
    page: pageInput({ page, size }),
    sort,
    order,
    filter: filterInput(query),
  }),
  output: pageSchema(creatorSchema),
  present: (page: Page<Creator>) => pageView(page, creatorView),
});

export const getCreator = operation({
  name: "getCreator",
  method: "GET",
  path: "/api/creators/{id}",
  summary: "One creator, without addresses",
  access: ["SELLER", "ADMIN"],
  params: z.object({ id: wireId() }),
  input: ({ params }) => ({ id: params.id }),
  output: creatorSchema,
  present: creatorView,
});

const savedSchema = z.object({
  creator_id: z.string().nullable(),
  outcome: z.enum(["created", "updated", "unchanged", "refused"]),
  kept: z.array(z.string()).meta({
    description: "Fields that said something else already, which only who added the creator may overwrite.",
  }),
  error: z.string().nullable(),
  errors: z
    .array(z.object({ column: z.string(), code: z.string(), value: z.string() }))
    .meta({ description: "What is wrong with a row of a table." }),
});

function savedView(saved: SavedRow) {
  if ("refused" in saved) {
    const errors = "errors" in saved ? saved.errors : [];
    return { creator_id: null, outcome: "refused" as const, kept: [], error: saved.refused, errors };
  }
  return {
    creator_id: String(saved.id),
    outcome: saved.outcome,
    kept: saved.kept.map(fieldName),
    error: null,
    errors: [],
  };
}

const json = z.union([creatorBody, z.array(creatorBody).min(1).max(500)]);

type Sent = z.output<typeof json> | { csv: Uint8Array };

const body: z.ZodType<Sent, z.input<typeof json>> = json;

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

export const importCreators = operation({
  name: "importCreators",
  method: "POST",
  path: "/api/creators",
  summary:
    "Add creators or say more of known ones, as JSON or as a table; any of its accounts says which one is meant",
  access: ["SELLER", "ADMIN"],
  limits: limits.creators,
  idempotent: true,
  status: 201,
  body,
  text: { type: "text/csv", schema: bytes.transform((csv): Sent => ({ csv })) },
  input: ({ body }: { body: Sent }) => ("csv" in body ? body : { creators: [body].flat().map(creatorInput) }),
  output: z.object({ results: z.array(savedSchema) }),
  present: (saved: SavedRow[]) => ({ results: saved.map(savedView) }),
});
