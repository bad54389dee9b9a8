import type { OutreachChannel, Prisma } from "@/lib/generated/prisma/client";

/** All that leaves the server. The address stands in it only to say that there is one: views drop it. */
export const creatorSelect = {
  id: true,
  name: true,
  bio: true,
  language: true,
  languages: true,
  region: true,
  tags: true,
  categoryIds: true,
  emailKey: true,
  followers: true,
  engagement: true,
  priceFromMinor: true,
  priceToMinor: true,
  lastActiveAt: true,
  addedById: true,
  createdAt: true,
  updatedAt: true,
  accounts: {
    select: { platform: true, handle: true, handleKey: true, followers: true, engagement: true },
    orderBy: [{ followers: "desc" }, { id: "asc" }],
  },
} as const satisfies Prisma.CreatorSelect;

export type CreatorRow = Prisma.CreatorGetPayload<{ select: typeof creatorSelect }>;

/** A creator as sellers and admins see it, without an address. */
export type Creator = Omit<CreatorRow, "emailKey" | "addedById" | "accounts"> & {
  accounts: Omit<CreatorRow["accounts"][number], "handleKey">[];
  /** Ways in which the caller can reach it now. */
  channels: OutreachChannel[];
  /** Whether one of its addresses must not be written to by the caller. */
  doNotContact: boolean;
  /** Whether the caller may overwrite it, instead of only filling in what is missing. */
  editable: boolean;
};
