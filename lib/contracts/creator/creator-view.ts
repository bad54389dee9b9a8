import { z } from "zod";
import type { Creator } from "@/lib/domain/creators/creator-select";
import { decimalFromMinor } from "@/lib/domain/money";
import { channelNames, channelSchema, platformNames, platformSchema } from "../campaign-enums";
import { time, timeSchema } from "./fields";

export const creatorSchema = z.object({
  creator_id: z.string(),
  name: z.string(),
  bio: z.string(),
  language: z.enum(["zh", "en"]).meta({ description: "In which they are written to." }),
  languages: z.array(z.string()).meta({ description: "All that they publish in (BCP 47)." }),
  region: z.string().nullable().meta({ description: "ISO 3166-1 alpha-2." }),
  tags: z.array(z.string()),
  category_ids: z.array(z.string()),
  accounts: z.array(
    z.object({
      platform: platformSchema,
      handle: z.string(),
      followers: z.int(),
      engagement_percent: z.number().meta({ description: "Reactions per hundred followers." }),
    }),
  ),
  followers: z.int().meta({ description: "The most of any account." }),
  engagement_percent: z.number().meta({ description: "Of that account." }),
  price_from: z.number().nullable().meta({ description: "What a post costs, in CNY." }),
  price_to: z.number().nullable(),
  last_active_at: timeSchema.nullable(),
  channels: z.array(channelSchema).meta({ description: "Ways in which the caller can reach them now." }),
  do_not_contact: z.boolean(),
  editable: z.boolean().meta({ description: "Whether the caller overwrites, or only fills in." }),
  created_at: timeSchema,
  updated_at: timeSchema,
});

const decimal = (minor: number | null) => (minor === null ? null : decimalFromMinor(minor));

/** Reactions per thousand followers are kept. */
const percent = (perThousand: number) => perThousand / 10;

export function creatorView(creator: Creator): z.input<typeof creatorSchema> {
  return {
    creator_id: String(creator.id),
    name: creator.name,
    bio: creator.bio,
    language: creator.language === "en" ? "en" : "zh",
    languages: creator.languages,
    region: creator.region,
    tags: creator.tags,
    category_ids: creator.categoryIds.map(String),
    accounts: creator.accounts.map(({ platform, handle, followers, engagement }) => ({
      platform: platformNames[platform],
      handle,
      followers,
      engagement_percent: percent(engagement),
    })),
    followers: creator.followers,
    engagement_percent: percent(creator.engagement),
    price_from: decimal(creator.priceFromMinor),
    price_to: decimal(creator.priceToMinor),
    last_active_at: creator.lastActiveAt && time(creator.lastActiveAt),
    channels: creator.channels.map((channel) => channelNames[channel]),
    do_not_contact: creator.doNotContact,
    editable: creator.editable,
    created_at: time(creator.createdAt),
    updated_at: time(creator.updatedAt),
  };
}
