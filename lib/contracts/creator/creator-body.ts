import { z } from "zod";
import { shownAs, wireId } from "@/lib/api/fields";
import type { CreatorField, CreatorInput } from "@/lib/domain/creators/creator-input";
import type { CreatorPatch } from "@/lib/domain/creators/edit-creator";
import { platformSchema, platforms } from "../campaign-enums";
import {
  amountSchema,
  clearableMultiline,
  emailSchema,
  identifierSchema,
  multilineSchema,
  nameSchema,
  textSchema,
} from "../fields";

/** Kept to one decimal. */
const percentSchema = z.number().min(0).max(100).meta({ description: "Reactions per hundred followers." });

const account = z.object({
  platform: platformSchema,
  handle: identifierSchema(100).regex(/^@?[^@\s]+$/),
  followers: z.int().min(0).max(2_000_000_000).optional(),
  engagement_percent: percentSchema.optional(),
});

/** BCP 47, as far as a language, a script and a region go. */
const languageTag = z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/);

export const creatorBody = z.object({
  accounts: z.array(account).min(1).max(9),
  name: nameSchema(80).optional(),
  bio: multilineSchema(2000).optional(),
  language: z.enum(["zh", "en"]).optional(),
  languages: z.array(languageTag).max(10).optional(),
  region: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  tags: z.array(textSchema(40)).max(30).optional(),
  category_ids: z
    .array(wireId().meta(shownAs({ type: "string" })))
    .max(10)
    .optional(),
  email: emailSchema.optional(),
  price_from: amountSchema.optional(),
  price_to: amountSchema.optional(),
  last_active_at: z.iso.datetime({ offset: true }).optional(),
});

/** The same as a change of one that is there: what is absent stays, null clears, and accounts are all that there are. */
export const creatorPatchBody = creatorBody.extend({
  accounts: creatorBody.shape.accounts.optional(),
  bio: clearableMultiline(2000),
  region: creatorBody.shape.region.nullable(),
  email: emailSchema.nullish(),
  price_from: amountSchema.nullish(),
  price_to: amountSchema.nullish(),
  last_active_at: creatorBody.shape.last_active_at.nullable(),
});

function accountInput({
  platform,
  handle,
  followers,
  engagement_percent: percent,
}: z.output<typeof account>) {
  return {
    platform: platforms[platform],
    handle,
    followers,
    engagement: percent === undefined ? undefined : Math.round(percent * 10),
  };
}

export const creatorInput = (body: z.output<typeof creatorBody>): CreatorInput => ({
  ...creatorPatch(body),
  accounts: body.accounts.map(accountInput),
});

export function creatorPatch(body: z.output<typeof creatorPatchBody>): CreatorPatch {
  const { last_active_at: active } = body;
  return {
    accounts: body.accounts?.map(accountInput),
    name: body.name,
    bio: body.bio === null ? "" : body.bio,
    language: body.language,
    languages: body.languages,
    region: body.region,
    tags: body.tags,
    categoryIds: body.category_ids,
    email: body.email,
    priceFromMinor: body.price_from,
    priceToMinor: body.price_to,
    lastActiveAt: typeof active === "string" ? new Date(active) : active,
  };
}

const fieldNames = {
  accounts: "accounts",
  name: "name",
  bio: "bio",
  language: "language",
  languages: "languages",
  region: "region",
  tags: "tags",
  categoryIds: "category_ids",
  email: "email",
  priceFromMinor: "price_from",
  priceToMinor: "price_to",
  lastActiveAt: "last_active_at",
} as const satisfies Record<CreatorField, keyof z.input<typeof creatorBody>>;

/** How this contract calls a field of the domain. */
export const fieldName = (field: CreatorField) => fieldNames[field];
