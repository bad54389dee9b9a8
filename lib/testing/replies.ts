import { createContext } from "@/lib/domain/context";
import { recordReply } from "@/lib/domain/replies/record-reply";
import type { ApprovalMode } from "@/lib/generated/prisma/enums";
import { makeCreator, makeMatch, makeMatchTask, makeQueuedMessage, makeThread } from "./campaign-factories";
import { useTestDatabase } from "./database";

/** A database for tests of replies, with threads that were written to and a way to answer in them. */
export function useReplies() {
  const db = useTestDatabase();
  const context = () => createContext(db(), null);
  const minute = (n: number) => new Date(Date.UTC(2026, 0, 1, 0, n));

  async function begin(answerApproval: ApprovalMode = "PERSON") {
    const task = await makeMatchTask(db(), {
      answerApproval,
      rewardMinor: 80_000,
      reward: "800 元",
      link: "https://shop.example/1",
    });
    const creator = await makeCreator(db(), { name: "林小鹿" });
    const { creatorId } = await makeMatch(db(), { taskId: task.id, creatorId: creator.id });
    const thread = await makeThread(db(), { taskId: task.id, creatorId, stage: "CONTACTED" });
    await makeQueuedMessage(db(), { threadId: thread.id, state: "ACCEPTED", acceptedAt: minute(0) });
    return thread;
  }

  const record = (threadId: string, n: number, content: string) =>
    recordReply(context(), { threadId, replyKey: `${threadId}:${n}`, content, at: minute(n) });

  /** All that a set of replies decides. */
  async function stateOf(threadId: string) {
    const thread = await db().outreachThread.findUniqueOrThrow({
      where: { id: threadId },
      include: { messages: true },
    });
    const replies = thread.messages.filter(({ direction }) => direction === "IN");
    const keyOf = new Map(replies.map(({ id, replyKey }) => [id, replyKey?.split(":")[1]]));
    return {
      stage: thread.stage,
      lastReplyAt: thread.lastReplyAt,
      replies: replies.map(({ replyKey, replyClass }) => `${replyKey?.split(":")[1]} ${replyClass}`).sort(),
      answers: thread.messages
        .filter(({ kind, state }) => kind === "ANSWER" && state !== "CANCELED")
        .map(({ content, state, answersId }) => ({ content, state, to: keyOf.get(answersId ?? 0) })),
      suppressed: await db().suppression.count({
        where: { addressKey: thread.addressKey, scope: "CAMPAIGNS" },
      }),
    };
  }

  return { db, context, minute, begin, record, stateOf };
}
