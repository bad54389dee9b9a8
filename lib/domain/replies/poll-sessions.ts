import { log } from "@/lib/log";
import { embeddedRpa, rpaPort } from "@/lib/ports/rpa/choose";
import type { RpaSession } from "@/lib/ports/rpa/rpa";
import { cleanText } from "@/lib/text/clean";
import { type Context, inTransaction } from "../context";
import { moveMessage } from "../outreach/settle-message";
import { recordReply } from "./record-reply";
import { sessionReplyKey } from "./reply-key";

const minute = 60_000;
const day = 24 * 60 * minute;

/** How often a session is asked for, by how long ago something was said in it; after two weeks no more. */
const rhythm: readonly { until: number; every: number }[] = [
  { until: 10 * minute, every: 10_000 },
  { until: 60 * minute, every: minute },
  { until: day, every: 10 * minute },
  { until: 14 * day, every: 60 * minute },
];

/** When a session is asked for again; null for never, unless something more is said. */
export function nextPoll(now: Date, lastMessageAt: Date | null): Date | null {
  const since = now.getTime() - (lastMessageAt ?? now).getTime();
  const step = rhythm.find(({ until }) => since < until);
  return step ? new Date(now.getTime() + step.every) : null;
}

const atOnce = 20;

type Due = { id: string; rpaSessionId: string; sandbox: boolean };

/**
 * Asks the RPA services for the sessions whose time has come, and records what was replied: the same road as the
 * callback, so that what both tell is one. Returns how many were asked for.
 */
export async function pollSessions(context: Context, signal: AbortSignal): Promise<number> {
  let asked = 0;
  while (!signal.aborted) {
    const due = await takeDue(context);
    asked += due.length;
    // All at once: one that does not answer holds up no other.
    await Promise.all(
      due.map((thread) =>
        pollSession(context, thread).catch((err) =>
          log.warn({ err, threadId: thread.id }, "a session could not be asked for"),
        ),
      ),
    );
    if (due.length < atOnce) return asked;
  }
  return asked;
}

/** Sessions that are due, each put off until it is due again: nobody else asks meanwhile. */
function takeDue(context: Context): Promise<Due[]> {
  const now = context.clock();
  return inTransaction(context, async ({ db }) => {
    const rows = await db.$queryRaw<(Due & { lastMessageAt: Date | null })[]>`
      SELECT id, rpa_session_id AS "rpaSessionId", sandbox, last_message_at AS "lastMessageAt" FROM outreach_threads
      WHERE poll_at <= ${now} AND rpa_session_id IS NOT NULL
      ORDER BY poll_at LIMIT ${atOnce} FOR NO KEY UPDATE SKIP LOCKED`;
    for (const { id, lastMessageAt } of rows) {
      await db.outreachThread.update({ where: { id }, data: { pollAt: nextPoll(now, lastMessageAt) } });
    }
    return rows;
  });
}

async function pollSession(context: Context, { id, rpaSessionId, sandbox }: Due): Promise<void> {
  const port = sandbox ? embeddedRpa() : rpaPort();
  // A thread goes on through what it was begun with.
  if (port.sandbox !== sandbox) return;
  const session = await port.status(rpaSessionId);
  if (!session) return;
  for (const { content: told, at } of session.replies) {
    // As the callback takes it.
    const content = cleanText(told);
    await recordReply(context, { threadId: id, replyKey: sessionReplyKey(id, { content, at }), content, at });
  }
  if (session.status === "refused" || session.status === "failed") await failFirst(context, id, session);
}

/**
 * The platform or the creator takes no messages: what began the talk was not delivered after all. Whoever replied has
 * had it.
 */
function failFirst(context: Context, threadId: string, { status, error }: RpaSession): Promise<void> {
  return inTransaction(context, async (tx) => {
    const first = await tx.db.outreachMessage.findFirst({
      where: { threadId, kind: "FIRST", state: "ACCEPTED", thread: { lastReplyAt: null } },
      select: { id: true },
    });
    if (first)
      await moveMessage(tx, { ...first, from: ["ACCEPTED"] }, "REJECTED", { error: error ?? status });
    await tx.db.outreachThread.update({ where: { id: threadId }, data: { pollAt: null } });
  });
}
