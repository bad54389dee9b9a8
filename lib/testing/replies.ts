import { createContext } from "@/lib/domain/context";
import { recordReply } from "@/lib/domain/replies/record-reply";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { ApprovalMode } from "@/lib/generated/prisma/enums";
import { makeCreator, makeMatch, makeMatchTask, makeQueuedMessage, makeThread } from "./campaign-factories";
import { useTestDatabase } from "./database";

/** A database for tests of replies, with threads that were written to and a way to answer in them. */
export function useReplies() {
  const db = useTestDatabase();
  const context = () => createContext(db(), null);
  const minute = (n: number) => new Date(Date.UTC(2026, 0, 1, 0, n));

  async function begin(
    answerApproval: ApprovalMode = "PERSON",
    talk: Partial<Prisma.OutreachThreadUncheckedCreateInput> = {},
  ) {
    const task = await makeMatchTask(db(), {
      answerApproval,
      rewardMinor: 80_000,
      reward: "800 元",
      link: "https://shop.example/1",
    });
    const creator = await makeCreator(db(), { name: "林小鹿" });
    const { creatorId } = await makeMatch(db(), { taskId: task.id, creatorId: creator.id });
    const thread = await makeThread(db(), { stage: "CONTACTED", ...talk, taskId: task.id, creatorId });
    await makeQueuedMessage(db(), { threadId: thread.id, state: "ACCEPTED", acceptedAt: minute(0) });
    return thread;
  }

  const record = (threadId: string, n: number, content: string) =>
    recordReply(context(), { threadId, replyKey: `${threadId}:${n}`, content, at: minute(n) });

  /** All that a set of replies decides; each is named by its minute. */
  async function stateOf(threadId: string) {
    const thread = await db().outreachThread.findUniqueOrThrow({
      where: { id: threadId },
      include: { messages: true },
    });
    const replies = thread.messages.filter(({ direction }) => direction === "IN");
    const nameOf = ({ at }: { at: Date }) => String((at.getTime() - minute(0).getTime()) / 60_000);
    const names = new Map(replies.map((reply) => [reply.id, nameOf(reply)]));
    return {
      stage: thread.stage,
      lastReplyAt: thread.lastReplyAt,
      replies: replies.map((reply) => `${nameOf(reply)} ${reply.replyClass}`).sort(),
      answers: thread.messages
        .filter(({ kind, state }) => kind === "ANSWER" && state !== "CANCELED")
        .map(({ content, state, answersId }) => ({ content, state, to: names.get(answersId ?? 0) })),
      suppressed: await db().suppression.count({
        where: { addressKey: thread.addressKey, scope: "CAMPAIGNS" },
      }),
    };
  }

  return { db, context, minute, begin, record, stateOf };
}
