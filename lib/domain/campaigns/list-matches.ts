import type { Prisma } from "@/lib/generated/prisma/client";
import type { OutreachStage, Platform } from "@/lib/generated/prisma/enums";
import type { SignedIn } from "../context";
import { requireTask } from "../matching/task-access";

/** One of a campaign's best creators, as its seller sees it. */
export type MatchRow = {
  creatorId: number;
  rank: number;
  score: number;
  reasons: unknown;
  willingness: number | null;
  sampleSize: number | null;
  method: string | null;
  /** Whether it is to be written to: a person said so, else its willingness does. */
  chosen: boolean;
  name: string;
  region: string | null;
  languages: string[];
  tags: string[];
  followers: number;
  engagement: number;
  priceFromMinor: number | null;
  priceToMinor: number | null;
  accounts: { platform: Platform; handle: string; followers: number }[];
  /** The talk with them; null as long as there is none. */
  thread: { id: string; stage: OutreachStage } | null;
};

const creatorFields = {
  name: true,
  region: true,
  languages: true,
  tags: true,
  followers: true,
  engagement: true,
  priceFromMinor: true,
  priceToMinor: true,
  accounts: {
    orderBy: [{ followers: "desc" }, { id: "asc" }],
    select: { platform: true, handle: true, followers: true },
  },
} satisfies Prisma.CreatorSelect;

/** The default choice: whoever is willing by the task's threshold. */
export const isChosen = (
  { chosen, willingness }: { chosen: boolean | null; willingness: number | null },
  threshold: number,
) => chosen ?? (willingness !== null && willingness >= threshold);

/** The matches of a campaign, the best first; at most a hundred. Throws `task.not_found`. 5 queries. */
export async function listMatches(context: SignedIn, { id }: { id: string }): Promise<MatchRow[]> {
  const task = await requireTask(context, id, "campaign.read");
  const [matches, threads] = await Promise.all([
    context.db.match.findMany({
      where: { taskId: id },
      orderBy: { rank: "asc" },
      include: { creator: { select: creatorFields } },
    }),
    context.db.outreachThread.findMany({
      where: { taskId: id },
      orderBy: { createdAt: "asc" },
      select: { id: true, creatorId: true, stage: true },
    }),
  ]);
  const threadOf = new Map(threads.map(({ creatorId, ...thread }) => [creatorId, thread]));
  return matches.map(({ creator, creatorId, rank, score, reasons, ...match }) => ({
    ...creator,
    creatorId,
    rank,
    score,
    reasons,
    willingness: match.willingness,
    sampleSize: match.willingnessSampleSize,
    method: match.willingnessMethod,
    chosen: isChosen(match, task.willingThreshold),
    thread: threadOf.get(creatorId) ?? null,
  }));
}
