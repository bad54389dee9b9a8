import type { Prisma } from "@/lib/generated/prisma/client";
import { embeddedMail, mailPort } from "@/lib/ports/mail/choose";
import type { Evidence, Outcome } from "@/lib/ports/mail/mail";
import { replyAddressOf } from "@/lib/ports/mail/reply-address";
import { embeddedRpa, rpaPort } from "@/lib/ports/rpa/choose";
import type { RpaOutcome } from "@/lib/ports/rpa/rpa";
import type { Context } from "../context";
import { answerLine } from "../replies/answer-page/answer-url";
import { accountOf } from "./accounts";
import { unsubscribeUrlOf } from "./public-urls";
import type { Taken } from "./settle-message";

/** What is needed to hand a message over. */
export const outgoingInclude = {
  thread: { include: { task: true, creator: { select: { name: true } } } },
} satisfies Prisma.OutreachMessageInclude;

export type Outgoing = Prisma.OutreachMessageGetPayload<{ include: typeof outgoingInclude }>;

/** The same of every service. */
export type HandedOver = Exclude<Outcome, { kind: "accepted" }> | ({ kind: "accepted" } & Taken);
type Found = Exclude<Evidence, { kind: "accepted" }> | ({ kind: "accepted" } & Taken);

/** A thread goes on through what it was begun with. */
const mailOf = (sandbox: boolean) => (sandbox ? embeddedMail() : mailPort());
const rpaOf = (sandbox: boolean) => (sandbox ? embeddedRpa() : rpaPort());

const channelNames = { TK_DM: "tk_dm", TK_PLAN: "tk_plan" } as const;

/** Whether the service of a thread can be asked what became of a message. */
export function isFindable({ channel, sandbox }: Pick<Outgoing["thread"], "channel" | "sandbox">): boolean {
  return channel === "EMAIL" ? mailOf(sandbox).canFind : rpaOf(sandbox).canFind;
}

/** Asks the service of a thread for a message by the id under which it left. Throws where it does not answer. */
export async function findMessage(
  thread: Pick<Outgoing["thread"], "channel" | "sandbox">,
  id: string,
): Promise<Found> {
  if (thread.channel === "EMAIL") return mailOf(thread.sandbox).find(id);
  return rpaOf(thread.sandbox).find(id);
}

/** Hands a message to the service of its thread; `beforeLast` as the ports say. */
export async function handOver(
  context: Context,
  message: Outgoing,
  beforeLast: () => Promise<void>,
): Promise<HandedOver> {
  return message.thread.channel === "EMAIL"
    ? mailOut(context, message, beforeLast)
    : rpaOut(message, message.thread.channel, beforeLast);
}

async function mailOut(
  context: Context,
  message: Outgoing,
  beforeLast: () => Promise<void>,
): Promise<HandedOver> {
  const { thread, outboundId } = message;
  const account = accountOf(thread.task);
  const where = { account_channel: { account, channel: thread.channel } };
  const setting = await context.db.channelSetting.findUnique({ where });
  const { inReplyTo, earlier } = await talkBefore(context, message);
  return mailOf(thread.sandbox).send(
    {
      messageId: outboundId ?? "",
      to: { address: thread.address, name: oneLine(thread.creator.name) },
      senderName: oneLine(setting?.senderName ?? ""),
      replyTo: replyAddressOf(thread.token),
      subject: oneLine(message.subject ?? ""),
      text: [message.content, setting?.signature, answerLine(thread)].filter(Boolean).join("\n\n"),
      // What a person approved is a person's mail; what a rule let through is not.
      automatic:
        message.kind === "FIRST"
          ? thread.task.firstApproval === "RULE"
          : thread.task.answerApproval === "RULE",
      unsubscribeUrl: unsubscribeUrlOf(thread),
      inReplyTo,
      references: [...earlier, outboundId ?? ""],
    },
    beforeLast,
  );
}

/** Names and subjects are people's; a line break in them is no header's end. */
const oneLine = (text: string) => text.replace(/\p{Cc}+/gu, " ").trim();

/** The Message-IDs of the talk so far, and the one of the mail that is answered. */
async function talkBefore({ db }: Context, { id, thread }: Outgoing) {
  const [sent, received] = await Promise.all([
    db.outreachMessage.findMany({
      where: { threadId: thread.id, state: "ACCEPTED", id: { not: id } },
      select: { outboundId: true, acceptedAt: true },
    }),
    db.inboundMail.findMany({
      where: { threadId: thread.id, state: "ATTACHED" },
      select: { messageId: true, receivedAt: true },
      orderBy: { receivedAt: "asc" },
    }),
  ]);
  const talk = [
    ...sent.map(({ outboundId, acceptedAt }) => ({ id: outboundId, at: acceptedAt?.getTime() ?? 0 })),
    ...received.map(({ messageId, receivedAt }) => ({ id: messageId, at: receivedAt.getTime() })),
  ];
  const earlier = talk
    .sort((a, b) => a.at - b.at)
    .flatMap((one) => (one.id && /^<[^\s<>@]{1,120}@[A-Za-z0-9.-]{1,120}>$/.test(one.id) ? [one.id] : []));
  return { earlier, inReplyTo: earlier.at(-1) ?? null };
}

async function rpaOut(
  { thread, content: text, outboundId }: Outgoing,
  channel: keyof typeof channelNames,
  beforeLast: () => Promise<void>,
): Promise<RpaOutcome> {
  const port = rpaOf(thread.sandbox);
  const key = outboundId ?? "";
  const content = [text, answerLine(thread)].filter(Boolean).join("\n");
  if (thread.rpaSessionId) return port.reply({ key, sessionId: thread.rpaSessionId, content }, beforeLast);
  return port.send(
    {
      key,
      taskId: thread.taskId,
      creatorId: thread.creatorId,
      shopId: thread.task.shopId,
      channel: channelNames[channel],
      handle: thread.address,
      content,
    },
    beforeLast,
  );
}
