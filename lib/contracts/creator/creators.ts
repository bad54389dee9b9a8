import { z } from "zod";
import { wireBoolean, wireId, wireInt, wireNumber } from "@/lib/api/fields";
import type { CreatorSort } from "@/lib/domain/creators/creator-filter";
import type { Creator } from "@/lib/domain/creators/creator-select";
import type { Saved } from "@/lib/domain/creators/save-creators";
import { minorFromDecimal } from "@/lib/domain/money";
import type { Page } from "@/lib/domain/page";
import { searchSchema } from "../fields";
import { limits } from "../limits";
import { pageInput, pageQuery, pageSchema, pageView } from "../storefront/fields";
import { operation } from "./contract";
import { creatorBody, creatorInput, fieldName } from "./creator-body";
import { creatorSchema, creatorView } from "./creator-view";
import { channelSchema, channelsByName, platformSchema, platformsByName } from "./enums";

const sorts = [
  "followers",
  "engagement",
  "price",
  "active",
  "created",
] as const satisfies readonly CreatorSort[];

const filterFields = {
  q: searchSchema(100).optional().meta({ description: "In name, handles, bio and tags." }),
  platform: platformSchema.optional(),
  min_followers: wireInt().optional(),
  max_followers: wireInt().optional(),
  min_engagement_percent: wireNumber({ max: 100 }).optional(),
  region: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  language: z
    .string()
    .regex(/^[a-zA-Z-]{2,12}$/)
    .optional(),
  category_id: wireId().optional(),
  tags: searchSchema(400).optional().meta({ description: "All of these, with commas between." }),
  min_price: wireNumber({ max: 9_999_999 }).optional(),
  max_price: wireNumber({ max: 9_999_999 }).optional(),
  channel: channelSchema.optional().meta({ description: "By which they have an address." }),
  do_not_contact: wireBoolean().optional(),
};

const listQuery = z.object({
  ...pageQuery({ preset: 20 }),
  ...filterFields,
  sort: z.enum(sorts).default("followers"),
  order: z.enum(["asc", "desc"]).default("desc"),
});

const minor = (amount: number | undefined) => (amount === undefined ? undefined : minorFromDecimal(amount));

function filterInput(query: Omit<z.output<typeof listQuery>, "page" | "size" | "sort" | "order">) {
  const { min_engagement_percent: percent } = query;
  return {
    text: query.q || undefined,
    platform: query.platform && platformsByName[query.platform],
    minFollowers: query.min_followers,
    maxFollowers: query.max_followers,
    minEngagement: percent === undefined ? undefined : Math.round(percent * 10),
    region: query.region,
    language: query.language,
    categoryId: query.category_id,
    tags: query.tags?.split(/[,，]/),
    minPriceMinor: minor(query.min_price),
    maxPriceMinor: minor(query.max_price),
    channel: query.channel && channelsByName[query.channel],
    doNotContact: query.do_not_contact,
  };
}

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
});

function savedView(saved: Saved) {
  if ("refused" in saved)
    return { creator_id: null, outcome: "refused" as const, kept: [], error: saved.refused };
  return {
    creator_id: String(saved.id),
    outcome: saved.outcome,
    kept: saved.kept.map(fieldName),
    error: null,
  };
}

export const importCreators = operation({
  name: "importCreators",
  method: "POST",
  path: "/api/creators",
  summary: "Add creators or say more of known ones; any of its accounts says which one is meant",
  access: ["SELLER", "ADMIN"],
  limits: limits.creators,
  idempotent: true,
  status: 201,
  body: z.union([creatorBody, z.array(creatorBody).min(1).max(500)]),
  input: ({ body }) => ({ creators: [body].flat().map(creatorInput) }),
  output: z.object({ results: z.array(savedSchema) }),
  present: (saved: Saved[]) => ({ results: saved.map(savedView) }),
});
