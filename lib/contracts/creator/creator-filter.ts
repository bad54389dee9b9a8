import { z } from "zod";
import { wireBoolean, wireId, wireInt, wireNumber } from "@/lib/api/fields";
import type { CreatorFilter } from "@/lib/domain/creators/creator-filter";
import { minorFromDecimal } from "@/lib/domain/money";
import { channelSchema, channels, platformSchema, platforms } from "../campaign-enums";
import { searchSchema } from "../fields";

export const filterFields = {
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

const minor = (amount: number | undefined) => (amount === undefined ? undefined : minorFromDecimal(amount));

export function filterInput(query: z.output<z.ZodObject<typeof filterFields>>): CreatorFilter {
  const { min_engagement_percent: percent } = query;
  return {
    text: query.q || undefined,
    platform: query.platform && platforms[query.platform],
    minFollowers: query.min_followers,
    maxFollowers: query.max_followers,
    minEngagement: percent === undefined ? undefined : Math.round(percent * 10),
    region: query.region,
    language: query.language,
    categoryId: query.category_id,
    tags: query.tags?.split(/[,，]/),
    minPriceMinor: minor(query.min_price),
    maxPriceMinor: minor(query.max_price),
    channel: query.channel && channels[query.channel],
    doNotContact: query.do_not_contact,
  };
}
