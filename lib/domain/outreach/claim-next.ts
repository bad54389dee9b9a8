import { randomUUID } from "node:crypto";
import { env } from "@/lib/env";
import { Prisma } from "@/lib/generated/prisma/client";
import type { OutreachChannel } from "@/lib/generated/prisma/enums";
import { embeddedMail, mailPort } from "@/lib/ports/mail/choose";
import { type Context, inTransaction } from "../context";
import { quotaGroups } from "./channels";
import { joinedQueues, marketPlaces, ownReason, queueMayMove, queuePlaces, queues } from "./claimable";
import { tellMessage } from "./message-events";
import { windowAt } from "./quota-windows";

export type Claim = { id: number; token: string; outboundId: string };

const domainOf = (address: string) => address.slice(address.lastIndexOf("@") + 1);

/** One claim at a time: each sees what the one before has taken of the budgets. */
export const claimLock = Prisma.sql`SELECT pg_advisory_xact_lock(hashtext('outreach claim'))`;

/**
 * Takes the next message that may leave, of accounts that share a budget in turn, with its place in the budget and the
 * id under which it will leave; null where there is none. One statement decides: what it checks stands in
 * `claimable.ts`. `channels`: of these alone; `only`: this message or none.
 */
export function claimNext(
  context: Context,
  channels: readonly OutreachChannel[],
  only: number | null = null,
): Promise<Claim | null> {
  return inTransaction(context, async (tx) => {
    await tx.db.$executeRaw(claimLock);
    const now = tx.clock();
    await openWindows(tx, now);
    const token = randomUUID();
    const [claimed] = await tx.db.$queryRaw<ClaimedRow[]>`
      ${nextWaiting(now, channels, only)}, claimed AS (
        UPDATE outreach_messages m SET state = 'CLAIMED', claim_token = ${token}::uuid, updated_at = ${now},
          claim_expires_at = ${new Date(now.getTime() + env.OUTREACH_LEASE_SECONDS * 1000)},
          quota_window_id = next.window_id, held_reason = NULL, error = NULL,
          outbound_id = coalesce(m.outbound_id, CASE
            WHEN th.channel <> 'EMAIL' THEN gen_random_uuid()::text
            WHEN th.sandbox THEN '<' || gen_random_uuid() || '@' || ${domainOf(embeddedMail().from)} || '>'
            ELSE '<' || gen_random_uuid() || '@' || ${domainOf(mailPort().from)} || '>' END)
        FROM next, outreach_threads th, match_tasks k
        WHERE m.id = next.id AND m.state = 'QUEUED' AND th.id = m.thread_id AND k.id = th.task_id
        RETURNING m.id, m.outbound_id, m.quota_window_id, th.id AS thread_id, k.id AS task_id, k.product_id
      ), counted AS (
        UPDATE quota_windows q SET used = q.used + 1 FROM claimed WHERE q.id = claimed.quota_window_id RETURNING q.id
      )
      SELECT claimed.id, outbound_id AS "outboundId", thread_id AS "threadId", task_id AS "taskId",
        product_id AS "productId" FROM claimed JOIN counted ON counted.id = claimed.quota_window_id`;
    if (!claimed) return null;
    tellMessage(tx, claimed, { id: claimed.id, state: "CLAIMED" });
    return { id: claimed.id, token, outboundId: claimed.outboundId };
  });
}

/**
 * `next`: the message that leaves next, of everything that waits. It looks at the first of each queue that may leave, as
 * those of one queue differ in nothing else that decides the order. Each is asked by itself why not: joined, everyone's
 * answer would be found before the first is taken.
 */
export const nextWaiting = (
  now: Date,
  channels: readonly OutreachChannel[],
  only: number | null,
) => Prisma.sql`WITH RECURSIVE ${queues}, ${marketPlaces(now)}, next AS (
        SELECT first.id, q.id AS window_id
        FROM ${joinedQueues(now)} CROSS JOIN LATERAL (
          SELECT m.id, m.not_before FROM outreach_messages m
          WHERE m.state = 'QUEUED' AND m.task_id = queues.task_id AND m.channel = queues.channel
            AND m.kind = queues.kind AND m.not_before <= ${now}
            AND ${only === null ? Prisma.sql`true` : Prisma.sql`m.id = ${only}`}
            AND (SELECT coalesce(${ownReason(now)}, '') FROM outreach_threads th
              JOIN creators c ON c.id = th.creator_id WHERE th.id = m.thread_id) = ''
          ORDER BY m.not_before, m.id LIMIT 1) first
        WHERE queues.channel::text = ANY (${[...channels]}::text[]) AND q.id IS NOT NULL AND ${queueMayMove}
        ORDER BY queues.kind = 'ANSWER' DESC, ${queuePlaces}, first.not_before, first.id LIMIT 1
      )`;

type ClaimedRow = { id: number; outboundId: string; threadId: string; taskId: string; productId: number };

/** The budgets of this moment for whoever waits. */
async function openWindows({ db }: Context, now: Date): Promise<void> {
  const groups = (["email", "tiktok"] as const).map((group) => {
    const { startsAt, endsAt } = windowAt(group, now, env.APP_TIMEZONE);
    return { group, startsAt, endsAt, capacity: quotaGroups[group].capacity };
  });
  await db.$executeRaw`
    WITH RECURSIVE ${queues}
    INSERT INTO quota_windows ("group", account, starts_at, ends_at, capacity)
    SELECT DISTINCT a."group", w.account, g."startsAt", g."endsAt", g.capacity
    FROM ${joinedQueues(now)}
      JOIN jsonb_to_recordset(${JSON.stringify(groups)}::jsonb)
        AS g ("group" text, "startsAt" timestamptz, "endsAt" timestamptz, capacity int) ON g."group" = a."group"
    WHERE q.id IS NULL
    ON CONFLICT DO NOTHING`;
}
