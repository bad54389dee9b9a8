import type { Prisma } from "@/lib/generated/prisma/client";
import type { Platform } from "@/lib/generated/prisma/enums";
import type { SignedIn } from "../context";
import { type MatchReason, readReasons } from "./match-reasons";
import { requireTask } from "./task-access";

export type MatchedCreator = {
  rank: number;
  score: number;
  reasons: MatchReason[];
  willingness: number | null;
  willingnessSampleSize: number | null;
  willingnessMethod: string | null;
  /** Its name is empty once its data was removed. */
  creator: {
    id: number;
    name: string;
    language: string;
    region: string | null;
    tags: string[];
    followers: number;
    engagement: number;
    priceFromMinor: number | null;
    priceToMinor: number | null;
    platforms: Platform[];
  };
};

const creatorSelect = {
  id: true,
  name: true,
  erasedAt: true,
  language: true,
  region: true,
  tags: true,
  followers: true,
  engagement: true,
  priceFromMinor: true,
  priceToMinor: true,
  accounts: { select: { platform: true }, orderBy: [{ followers: "desc" }, { id: "asc" }] },
} satisfies Prisma.CreatorSelect;

/** The matches of a task in the order of their ranks; none before it was matched. Throws `task.not_found`. */
export async function listMatches(context: SignedIn, { id }: { id: string }): Promise<MatchedCreator[]> {
  await requireTask(context, id, "campaign.read");
  const rows = await context.db.match.findMany({
    where: { taskId: id, task: { status: "MATCHED" } },
    orderBy: { rank: "asc" },
    include: { creator: { select: creatorSelect } },
  });
  return rows.map(({ creator: { accounts, erasedAt, ...creator }, reasons, ...match }) => ({
    ...match,
    reasons: readReasons(reasons),
    creator: {
      ...creator,
      name: erasedAt ? "" : creator.name,
      platforms: [...new Set(accounts.map(({ platform }) => platform))],
    },
  }));
}
