import { z } from "zod";
import { OutreachChannel, Platform } from "@/lib/generated/prisma/enums";
import { maxPriceMinor } from "../money";

const followers = z.int().min(0).max(2_147_483_647);
const engagement = z.int().min(0).max(1000);
const price = z.int().min(0).max(maxPriceMinor);

/** Which creators come into question; what is absent does not matter. Suppressed and erased ones never do. */
export const matchFiltersSchema = z.object({
  /** Present on one of these. */
  platforms: z.array(z.enum(Platform)).min(1).max(9).optional(),
  minFollowers: followers.optional(),
  maxFollowers: followers.optional(),
  /** Reactions per thousand followers. */
  minEngagement: engagement.optional(),
  /** ISO 3166-1 alpha-2. */
  regions: z.array(z.string()).min(1).max(50).optional(),
  /** Publishes in one of these, as BCP 47 codes. */
  languages: z.array(z.string()).min(1).max(50).optional(),
  /** In one of these or in one of their children. */
  categoryIds: z.array(z.int()).min(1).max(100).optional(),
  /** Of a post, in minor units of CNY: its band touches this one. */
  minPriceMinor: price.optional(),
  maxPriceMinor: price.optional(),
  /** Has an address there. */
  channel: z.enum(OutreachChannel).optional(),
});

export type MatchFilters = z.output<typeof matchFiltersSchema>;
