import type { OutreachChannel } from "@/lib/generated/prisma/enums";
import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { requireTask, tasksFor } from "../matching/task-access";
import { type SessionStatus, sessionStatusOf } from "./session-status";

/** The newest outgoing message says how a thread stands. */
const newestOut = {
  where: { direction: "OUT", state: { not: "CANCELED" } },
  orderBy: { id: "desc" },
  take: 1,
} as const;

/** A talk with what was said in it, oldest first. Throws `outreach.not_found`. */
export async function getSession({ actor, db }: SignedIn, { id }: { id: string }) {
  const thread = await db.outreachThread.findFirst({
    where: { id, task: tasksFor(actor, "campaign.read") },
    include: {
      messages: {
        where: { OR: [{ direction: "IN" }, { state: { not: "CANCELED" } }] },
        orderBy: [{ at: "asc" }, { id: "asc" }],
      },
    },
  });
  if (!thread) throw new DomainError("outreach.not_found");
  const { messages, ...talk } = thread;
  const newest = messages.filter(({ direction }) => direction === "OUT").at(-1);
  const said = messages
    .filter(({ direction, state, automatic }) => (direction === "IN" ? !automatic : state === "ACCEPTED"))
    .map(({ direction, content, at, acceptedAt }) => ({ direction, content, at: acceptedAt ?? at }))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  const error = newest?.state === "HELD" ? newest.heldReason : newest?.error;
  return { ...talk, status: sessionStatusOf(talk, newest?.state), error: error ?? null, messages: said };
}

export type Session = Awaited<ReturnType<typeof getSession>>;

export type OutreachRow = {
  creatorId: number;
  matchScore: number;
  willingness: number | null;
  channel: OutreachChannel | null;
  sessionId: string | null;
  sent: boolean;
  replied: boolean;
  cooperating: boolean;
  sandbox: boolean;
  status: SessionStatus | null;
};

/**
 * A task's matches by rank, each with what was written to it, a row per channel (000 matching: 建表). All of it is read
 * from the talks themselves. Throws like `requireTask`.
 */
export async function listOutreach(context: SignedIn, { taskId }: { taskId: string }) {
  const { id, channel } = await requireTask(context, taskId, "campaign.read");
  const { db } = context;
  const [matches, threads, sent] = await Promise.all([
    db.match.findMany({ where: { taskId: id }, orderBy: { rank: "asc" } }),
    db.outreachThread.findMany({
      where: { taskId: id },
      include: { messages: { ...newestOut, select: { state: true } } },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    }),
    db.outreachMessage.findMany({
      where: { thread: { taskId: id }, direction: "OUT", state: "ACCEPTED" },
      distinct: ["threadId"],
      select: { threadId: true },
    }),
  ]);
  const reached = new Set(sent.map(({ threadId }) => threadId));
  const byCreator = Map.groupBy(threads, ({ creatorId }) => creatorId);
  const rows = matches.flatMap((match): OutreachRow[] => {
    const base = { creatorId: match.creatorId, matchScore: match.score, willingness: match.willingness };
    const nothing = { sent: false, replied: false, cooperating: false, sandbox: false };
    const talks = byCreator.get(match.creatorId);
    if (!talks) return [{ ...base, ...nothing, channel, sessionId: null, status: null }];
    return talks.map((talk) => ({
      ...base,
      channel: talk.channel,
      sessionId: talk.id,
      sent: reached.has(talk.id),
      replied: talk.lastReplyAt !== null,
      cooperating: talk.stage === "COOPERATING",
      sandbox: talk.sandbox,
      status: sessionStatusOf(talk, talk.messages[0]?.state),
    }));
  });
  return { taskId: id, rows };
}
