import type { SignedIn } from "../context";
import { requireTask } from "../matching/task-access";
import { addressOver, reachableSelect } from "../outreach/open-thread";

/**
 * A task's matches by rank, each with its first message over the task's channel, if it has one. `reachable`: whether the
 * channel leads to the creator. 3 queries. Throws `task.not_found`.
 */
export async function listDrafts(context: SignedIn, { taskId }: { taskId: string }) {
  const { channel, willingThreshold } = await requireTask(context, taskId, "campaign.read");
  const { db } = context;
  const matches = await db.match.findMany({
    where: { taskId },
    orderBy: { rank: "asc" },
    select: {
      rank: true,
      score: true,
      willingness: true,
      chosen: true,
      creator: { select: { ...reachableSelect, name: true } },
    },
  });
  const messages = await db.outreachMessage.findMany({
    where: {
      ...{ kind: "FIRST", state: { not: "CANCELED" } },
      thread: { taskId, ...(channel ? { channel } : {}) },
    },
    orderBy: { id: "asc" },
    include: { thread: { select: { creatorId: true, sandbox: true } } },
  });
  const byCreator = new Map(messages.map((message) => [message.thread.creatorId, message]));
  const drafts = matches.map(({ creator, chosen, ...match }) => ({
    ...match,
    chosen: chosen ?? (match.willingness !== null && match.willingness >= willingThreshold),
    creator: { id: creator.id, name: creator.name, language: creator.language },
    reachable: channel !== null && addressOver(channel, creator) !== null,
    message: byCreator.get(creator.id) ?? null,
  }));
  return { taskId, channel, drafts };
}

export type DraftList = Awaited<ReturnType<typeof listDrafts>>;
