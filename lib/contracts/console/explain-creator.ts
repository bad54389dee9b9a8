import { z } from "zod";
import { wireId, wireUuid } from "@/lib/api/fields";
import type { Exclusion } from "@/lib/domain/matching/admission";
import type { WhyNot } from "@/lib/domain/matching/why-not";
import { reasonData, reasonDataSchema } from "../reason-data";
import { operation } from "./contract";

const exclusions = [
  "erased",
  "suppressed",
  "platforms",
  "minFollowers",
  "maxFollowers",
  "minEngagement",
  "regions",
  "languages",
  "categoryIds",
  "minPriceMinor",
  "maxPriceMinor",
  "channel",
] as const satisfies readonly Exclusion[];

export const explainCreator = operation({
  name: "explainCreator",
  method: "GET",
  path: "/api/console/campaigns/{task_id}/creators/{creator_id}",
  summary: "Why a creator is not among a campaign's best hundred, or where it stands there, as data",
  access: ["SELLER", "ADMIN"],
  params: z.object({ task_id: wireUuid(), creator_id: wireId() }),
  input: ({ params }) => ({ id: params.task_id, creatorId: params.creator_id }),
  output: z.object({
    creator_id: z.int(),
    name: z.string(),
    rank: z.int().nullable().meta({ description: "That it would have among those who come into question." }),
    score: z.number(),
    last_score: z.number().nullable().meta({ description: "Of the hundredth." }),
    excluded_by: z.array(z.enum(exclusions)),
    missing_tags: z.array(z.string()),
    reasons: z.array(reasonDataSchema),
  }),
  present: (why: WhyNot, { locale }) => ({
    creator_id: why.creatorId,
    name: why.name,
    rank: why.rank,
    score: why.score,
    last_score: why.lastScore,
    excluded_by: why.excludedBy,
    missing_tags: why.missingTags,
    reasons: why.reasons.map((reason) => reasonData(reason, locale)),
  }),
});
