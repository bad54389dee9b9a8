import type { Context } from "../context";
import { DomainError } from "../errors";
import { claimNext } from "../outreach/claim-next";
import { acceptMessage } from "../outreach/settle-message";
import { answerLine } from "./answer-page/answer-url";
import { recordReply } from "./record-reply";
import { sessionReplyKey } from "./reply-key";

export type CallbackReply = {
  taskId: string;
  /** The service's own name of the talk, or ours. */
  sessionId: string;
  creatorId: number;
  content: string;
  at: Date;
};

export type CallbackAnswer = { content: string | null; status: "continue" | "end" };

/** By which an answer is known that went back with the call that brought the reply. */
const byCallback = "callback";

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/**
 * Takes a reply from the RPA service (000, outreach) and gives the answer back that it should send, where the campaign's
 * rule approved one and its budget has room. The same reply gets the same answer, however often it is told. Throws
 * `outreach.not_found` for a session that is not of that task and creator.
 */
export async function receiveCallback(context: Context, reply: CallbackReply): Promise<CallbackAnswer> {
  const { taskId, creatorId, sessionId, content, at } = reply;
  const thread = await context.db.outreachThread.findFirst({
    where: {
      ...{ taskId, creatorId },
      OR: [{ rpaSessionId: sessionId }, ...(uuid.test(sessionId) ? [{ id: sessionId }] : [])],
    },
    select: { id: true, channel: true, token: true, language: true, sandbox: true },
  });
  if (!thread) throw new DomainError("outreach.not_found");
  const replyKey = sessionReplyKey(thread.id, reply);
  const recorded = await recordReply(context, {
    threadId: thread.id,
    replyKey,
    content,
    at,
    answeredAtOnce: true,
  });
  const { status, messageId } = recorded;
  const answer = messageId === null ? null : await takeAnswer(context, messageId, thread.channel);
  const whole = answer === null ? null : [answer, answerLine(thread)].filter(Boolean).join("\n");
  return { content: whole, status };
}

/** The answer to a reply, claimed like everything that leaves. Null where none may leave now, or another way took it. */
async function takeAnswer(
  context: Context,
  answersId: number,
  channel: Parameters<typeof claimNext>[1][number],
): Promise<string | null> {
  const find = () => context.db.outreachMessage.findUnique({ where: { answersId } });
  const answer = await find();
  if (answer?.state === "QUEUED") {
    const claim = await claimNext(context, [channel], answer.id);
    if (claim) await acceptMessage(context, { ...claim, from: ["CLAIMED"] }, { providerId: byCallback });
  }
  const now = answer?.state === "QUEUED" ? await find() : answer;
  return now?.state === "ACCEPTED" && now.providerId === byCallback ? now.content : null;
}
