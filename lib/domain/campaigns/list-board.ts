import type { OutreachStage } from "@/lib/generated/prisma/enums";
import type { SignedIn } from "../context";
import { requireTask } from "../matching/task-access";

/** The stages in the order in which a talk goes through them. */
export const boardStages = [
  "MATCHED",
  "CONTACTED",
  "REPLIED",
  "NEGOTIATING",
  "COOPERATING",
  "DECLINED",
] as const satisfies readonly OutreachStage[];

export type BoardCard = {
  threadId: string;
  /** Empty once the creator's data was removed. */
  name: string;
  stage: OutreachStage;
  willingness: number | null;
  /** When something was said last, by either. */
  lastAt: Date | null;
  /** Whether a reply came after a person last looked. */
  unread: boolean;
};

const most = 1000;

/** The talks of a campaign for its board, those in which something happened last first. Throws `task.not_found`. */
export async function listBoard(context: SignedIn, { id }: { id: string }): Promise<BoardCard[]> {
  await requireTask(context, id, "campaign.read");
  const [threads, matches] = await Promise.all([
    context.db.outreachThread.findMany({
      where: { taskId: id },
      orderBy: [{ lastMessageAt: { sort: "desc", nulls: "last" } }, { id: "asc" }],
      take: most,
      select: {
        id: true,
        stage: true,
        creatorId: true,
        lastMessageAt: true,
        lastReplyAt: true,
        readAt: true,
        creator: { select: { name: true, erasedAt: true } },
      },
    }),
    context.db.match.findMany({ where: { taskId: id }, select: { creatorId: true, willingness: true } }),
  ]);
  const willingness = new Map(matches.map((match) => [match.creatorId, match.willingness]));
  return threads.map(({ creator, lastReplyAt, readAt, ...thread }) => ({
    threadId: thread.id,
    name: creator.erasedAt ? "" : creator.name,
    stage: thread.stage,
    willingness: willingness.get(thread.creatorId) ?? null,
    lastAt: thread.lastMessageAt,
    unread: lastReplyAt !== null && (readAt === null || readAt < lastReplyAt),
  }));
}
