import type { Prisma } from "@/lib/generated/prisma/client";
import type { SignedIn } from "../context";
import { padded } from "../padded";
import type { CreatorInput } from "./creator-input";
import { handleKeyOf, type Known } from "./merge-creator";

/** What is known of a creator before something more is said of it. */
export const knownSelect = {
  name: true,
  bio: true,
  language: true,
  languages: true,
  region: true,
  tags: true,
  categoryIds: true,
  email: true,
  emailKey: true,
  priceFromMinor: true,
  priceToMinor: true,
  lastActiveAt: true,
  accounts: {
    select: { platform: true, handleKey: true, handle: true, followers: true, engagement: true },
    orderBy: { id: "asc" },
  },
  followers: true,
  engagement: true,
} as const satisfies Prisma.CreatorSelect;

export type KnownCreator = { id: number; addedById: number | null; creator: Known };

/** Creators that the inputs name, by the identities of all of their accounts. 3 queries, whatever the number. */
export async function findKnown({ db }: SignedIn, inputs: readonly CreatorInput[]) {
  const accounts = inputs.flatMap((input) => input.accounts);
  const found = await db.$queryRaw<{ id: number }[]>`
    SELECT DISTINCT creator_id AS id FROM creator_accounts JOIN unnest(
      ${accounts.map(({ platform }) => platform)}::"Platform"[], ${accounts.map(handleKeyOf)}::text[]
    ) AS named(platform, handle_key) USING (platform, handle_key)`;
  const rows =
    found.length === 0
      ? []
      : await db.creator.findMany({
          where: { id: { in: padded(found.map(({ id }) => id)) } },
          select: { id: true, addedById: true, ...knownSelect },
        });
  const entries = rows.flatMap(({ id, addedById, ...creator }) => {
    const known = { id, addedById, creator };
    return creator.accounts.map(({ platform, handleKey }) => [`${platform} ${handleKey}`, known] as const);
  });
  return new Map<string, KnownCreator>(entries);
}
