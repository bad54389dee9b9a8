import { z } from "zod";
import { wireUuid } from "@/lib/api/fields";
import type { MatchedCreator } from "@/lib/domain/matching/list-matches";
import { decimalFromMinor } from "@/lib/domain/money";
import { platformNames, platformSchema } from "../campaign-enums";
import { reasonSchema, reasonView } from "../match-reasons";
import { operation } from "./contract";

const creatorSchema = z.object({
  creator_id: z.int(),
  name: z.string().meta({ description: "Empty once the creator's data was removed." }),
  language: z.string(),
  region: z.string().nullable(),
  tags: z.array(z.string()),
  followers: z.int(),
  engagement_percent: z.number(),
  price_from: z.number().nullable(),
  price_to: z.number().nullable(),
  platforms: z.array(platformSchema),
});

const price = (minor: number | null) => (minor === null ? null : decimalFromMinor(minor));

export const listCampaignMatches = operation({
  name: "listCampaignMatches",
  method: "GET",
  path: "/api/console/campaigns/{task_id}/matches",
  summary: "The matched creators of a campaign, the best first, with what speaks for and against each",
  access: ["SELLER", "ADMIN"],
  params: z.object({ task_id: wireUuid() }),
  input: ({ params }) => ({ id: params.task_id }),
  output: z.object({
    items: z.array(
      z.object({
        rank: z.int(),
        score: z.number(),
        creator: creatorSchema,
        reasons: z.array(reasonSchema),
        willingness: z.number().nullable(),
        willingness_sample_size: z.int().nullable(),
        willingness_method: z.string().nullable(),
      }),
    ),
  }),
  present: (matches: MatchedCreator[], { locale }) => ({
    items: matches.map(({ creator, ...match }) => ({
      rank: match.rank,
      score: match.score,
      creator: {
        creator_id: creator.id,
        name: creator.name,
        language: creator.language,
        region: creator.region,
        tags: creator.tags,
        followers: creator.followers,
        engagement_percent: creator.engagement / 10,
        price_from: price(creator.priceFromMinor),
        price_to: price(creator.priceToMinor),
        platforms: creator.platforms.map((platform) => platformNames[platform]),
      },
      reasons: match.reasons.map((reason) => reasonView(reason, locale)),
      willingness: match.willingness,
      willingness_sample_size: match.willingnessSampleSize,
      willingness_method: match.willingnessMethod,
    })),
  }),
});
