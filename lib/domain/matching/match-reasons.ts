import { z } from "zod";
import { OutreachChannel } from "@/lib/generated/prisma/enums";

const minor = z.int().nullable();

/** What speaks for a match and what against it, as data; texts stand under the codes in `lib/i18n/<locale>/matching.json`. */
export const matchReasonSchema = z.discriminatedUnion("code", [
  z.object({ code: z.literal("shared_tags"), tags: z.array(z.string()) }),
  z.object({ code: z.literal("shared_words"), words: z.array(z.string()) }),
  z.object({
    code: z.literal("category"),
    categoryId: z.int(),
    name: z.string(),
    nameEn: z.string().nullable(),
  }),
  /** Reactions per thousand followers. */
  z.object({ code: z.literal("audience"), followers: z.int(), engagement: z.int() }),
  z.object({ code: z.literal("price_band"), fromMinor: minor, toMinor: minor }),
  z.object({ code: z.literal("no_shared_tag") }),
  z.object({ code: z.literal("price_above_reward"), fromMinor: z.int() }),
  z.object({ code: z.literal("low_engagement"), engagement: z.int() }),
  z.object({ code: z.literal("inactive"), days: z.int() }),
  z.object({ code: z.literal("no_address"), channel: z.enum(OutreachChannel) }),
]);

export type MatchReason = z.output<typeof matchReasonSchema>;

const opposing: readonly MatchReason["code"][] = [
  "no_shared_tag",
  "price_above_reward",
  "low_engagement",
  "inactive",
  "no_address",
];

/** Whether a reason speaks against the match. */
export const speaksAgainst = ({ code }: MatchReason) => opposing.includes(code);

/** Stored reasons; those of an older release that are read no longer are left out. */
export function readReasons(stored: unknown): MatchReason[] {
  const list = z.array(z.unknown()).safeParse(stored).data ?? [];
  return list.flatMap((one) => matchReasonSchema.safeParse(one).data ?? []);
}
