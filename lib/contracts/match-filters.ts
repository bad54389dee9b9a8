import { z } from "zod";
import type { MatchFilters } from "@/lib/domain/matching/match-filters";
import { decimalFromMinor } from "@/lib/domain/money";
import { maxId } from "@/lib/text/url-values";
import {
  channelNames,
  channelSchema,
  channels,
  platformNames,
  platformSchema,
  platforms,
} from "./campaign-enums";
import { amountSchema, identifierSchema } from "./fields";

const followers = z.int().min(0).max(maxId);
const codes = (max: number) => z.array(identifierSchema(max)).max(50);

const common = {
  platforms: z.array(platformSchema).max(9).optional(),
  min_followers: followers.optional(),
  max_followers: followers.optional(),
  min_engagement_percent: z.number().min(0).max(100).optional(),
  regions: codes(2).optional().meta({ description: "ISO 3166-1 alpha-2." }),
  languages: codes(35).optional().meta({ description: "BCP 47, such as zh or en." }),
  channel: channelSchema.optional(),
};

/** Filters as callers send them; `categoryId` is how the contract writes a category's id. */
export const filtersBody = <C extends z.ZodType<number>>(categoryId: C) =>
  z.object({
    ...common,
    category_ids: z.array(categoryId).max(100).optional(),
    min_price: amountSchema.optional(),
    max_price: amountSchema.optional(),
  });

/** An empty list is no filter. */
const listOf = <T>(values: readonly T[] | undefined) =>
  values === undefined || values.length === 0 ? undefined : [...values];

export const filtersInput = (body: z.output<ReturnType<typeof filtersBody>>): MatchFilters => ({
  platforms: listOf(body.platforms?.map((name) => platforms[name])),
  minFollowers: body.min_followers,
  maxFollowers: body.max_followers,
  minEngagement:
    body.min_engagement_percent === undefined ? undefined : Math.round(body.min_engagement_percent * 10),
  regions: listOf(body.regions?.map((code) => code.toUpperCase())),
  languages: listOf(body.languages),
  categoryIds: listOf(body.category_ids),
  minPriceMinor: body.min_price,
  maxPriceMinor: body.max_price,
  channel: body.channel && channels[body.channel],
});

export const filtersSchema = z.object({
  ...common,
  category_ids: z.array(z.int()).optional(),
  min_price: z.number().optional(),
  max_price: z.number().optional(),
});

/** Filters as they are answered; what is no filter is absent. */
export function filtersView(filters: MatchFilters): z.input<typeof filtersSchema> {
  const price = (minor: number | undefined) => (minor === undefined ? undefined : decimalFromMinor(minor));
  return {
    platforms: filters.platforms?.map((platform) => platformNames[platform]),
    min_followers: filters.minFollowers,
    max_followers: filters.maxFollowers,
    min_engagement_percent: filters.minEngagement === undefined ? undefined : filters.minEngagement / 10,
    regions: filters.regions,
    languages: filters.languages,
    channel: filters.channel && channelNames[filters.channel],
    category_ids: filters.categoryIds,
    min_price: price(filters.minPriceMinor),
    max_price: price(filters.maxPriceMinor),
  };
}
