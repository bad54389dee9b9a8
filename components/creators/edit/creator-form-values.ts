import type { z } from "zod";
import { typedNumber, typedOptional } from "@/components/dashboard/typed-number";
import type { creatorPatchBody } from "@/lib/contracts/creator/creator-body";
import type { creatorSchema } from "@/lib/contracts/creator/creator-view";

/** A creator as the contract shows it. */
export type CreatorView = z.output<typeof creatorSchema>;

export type AccountValue = {
  platform: CreatorView["accounts"][number]["platform"];
  handle: string;
  followers: string;
  engagement_percent: string;
};

/** The form as it is typed: text fields hold text, also where a number is meant. */
export type CreatorFormValues = {
  name: string;
  bio: string;
  language: CreatorView["language"];
  languages: string[];
  region: string;
  accounts: AccountValue[];
  category_ids: string[];
  tags: string[];
  price_from: string;
  price_to: string;
  /** A new one; that which is there is never shown. */
  email: string;
  remove_email: boolean;
};

export type CreatorField = keyof CreatorFormValues;

export const newAccount: AccountValue = {
  platform: "tiktok",
  handle: "",
  followers: "",
  engagement_percent: "",
};

const typed = (amount: number | null) => amount?.toString() ?? "";

export const formValues = (creator: CreatorView): CreatorFormValues => ({
  name: creator.name,
  bio: creator.bio,
  language: creator.language,
  languages: creator.languages,
  region: creator.region ?? "",
  accounts: creator.accounts.map(({ followers, engagement_percent, ...account }) => ({
    ...account,
    followers: String(followers),
    engagement_percent: String(engagement_percent),
  })),
  category_ids: creator.category_ids,
  tags: creator.tags,
  price_from: typed(creator.price_from),
  price_to: typed(creator.price_to),
  email: "",
  remove_email: false,
});

type Payload = z.input<typeof creatorPatchBody>;

/** What the form says, under the contract's names; the contract's schema has the last word on it. */
export const creatorPayload = (values: CreatorFormValues): Payload => ({
  name: values.name,
  bio: values.bio,
  language: values.language,
  languages: values.languages,
  region: values.region || null,
  accounts: values.accounts.map(({ platform, handle, followers, engagement_percent }) => ({
    platform,
    handle,
    followers: typedNumber(followers || "0"),
    engagement_percent: typedNumber(engagement_percent || "0"),
  })),
  category_ids: values.category_ids,
  tags: values.tags,
  price_from: typedOptional(values.price_from),
  price_to: typedOptional(values.price_to),
  email: values.remove_email ? null : values.email.trim() || undefined,
});

/** Where the form shows an error that the contract reports at `path`: a list of chips as a whole, a row by its field. */
export function formPath([first, ...rest]: readonly PropertyKey[]): string {
  return first === "accounts" ? [first, ...rest].map(String).join(".") : String(first);
}
