import { env } from "@/lib/env";
import { Prisma } from "@/lib/generated/prisma/client";
import { mailPort } from "@/lib/ports/mail/choose";
import { rpaPort } from "@/lib/ports/rpa/choose";
import { quotaGroups } from "./channels";
import { windowAt } from "./quota-windows";
import { localHour } from "./zoned-days";

const { sql } = Prisma;

/** `accountOf` of a task, by the name that the task has in the query. */
export const accountSql = (task: "k" | "ok") => {
  const name = Prisma.raw(task);
  return sql`CASE WHEN ${name}.shop_id IS NULL THEN 'seller:' || ${name}.user_id ELSE 'shop:' || ${name}.shop_id END`;
};

/** States in which a message has a place of its budget: it went, it may have gone, or it is about to go. */
export const holdsPlace = ["CLAIMED", "HANDING_OVER", "ACCEPTED", "UNKNOWN"] as const;
const placeStates = sql`('CLAIMED', 'HANDING_OVER', 'ACCEPTED', 'UNKNOWN')`;

/** What the checks below need of the outside: the time, and which services there are. */
function present(now: Date) {
  const zone = env.APP_TIMEZONE;
  return {
    hour: localHour(now, zone),
    email: windowAt("email", now, zone).startsAt,
    tiktok: windowAt("tiktok", now, zone).startsAt,
    mail: !mailPort().sandbox,
    rpa: !rpaPort().sandbox,
  };
}

/** Everything that a check reads: message `m`, thread `th`, task `k`, product `p`, creator `c`, settings `s`, budget `q`. */
export function joined(now: Date) {
  return sql`outreach_messages m
    JOIN outreach_threads th ON th.id = m.thread_id
    JOIN match_tasks k ON k.id = th.task_id
    JOIN products p ON p.id = k.product_id
    JOIN creators c ON c.id = th.creator_id
    ${budgetJoins(now, sql`th.channel`)}`;
}

/** Account `a`, settings `s` and budget `q` of a task `k` over a channel; `w` says whose budget it is and since when. */
function budgetJoins(now: Date, channel: Prisma.Sql) {
  const { email, tiktok } = present(now);
  return sql`CROSS JOIN LATERAL (SELECT ${accountSql("k")} AS account,
      CASE WHEN ${channel} = 'EMAIL' THEN 'email' ELSE 'tiktok' END AS "group") a
    CROSS JOIN LATERAL (SELECT CASE a."group" WHEN 'email' THEN ${quotaAccount("email")} ELSE ${quotaAccount("tiktok")} END
      AS account, CASE a."group" WHEN 'email' THEN ${email}::timestamptz ELSE ${tiktok}::timestamptz END AS starts_at) w
    LEFT JOIN channel_settings s ON s.account = a.account AND s.channel = ${channel}
    LEFT JOIN quota_windows q ON q."group" = a."group" AND q.account = w.account AND q.starts_at = w.starts_at`;
}

/**
 * What waits, by task, channel and kind, in a recursive query: each step goes to the next of them in the index, past all
 * messages of the one before.
 */
export const queues = sql`queues (task_id, channel, kind) AS (
    (SELECT m.task_id, m.channel, m.kind FROM outreach_messages m WHERE m.state = 'QUEUED'
      ORDER BY m.task_id, m.channel, m.kind LIMIT 1)
    UNION ALL
    SELECT following.* FROM queues CROSS JOIN LATERAL (
      SELECT m.task_id, m.channel, m.kind FROM outreach_messages m
      WHERE m.state = 'QUEUED' AND (m.task_id, m.channel, m.kind) > (queues.task_id, queues.channel, queues.kind)
      ORDER BY m.task_id, m.channel, m.kind LIMIT 1) following
  )`;

/** The queues with what their messages have in common. */
export const joinedQueues = (now: Date) => sql`queues
    JOIN match_tasks k ON k.id = queues.task_id
    JOIN products p ON p.id = k.product_id
    ${budgetJoins(now, sql`queues.channel`)}`;

const quotaAccount = (group: keyof typeof quotaGroups) =>
  quotaGroups[group].of === "market" ? sql`'market'` : sql`a.account`;

/** The account has so many places in the window, over one channel. */
const placesOfAccount = (channel: Prisma.Sql) => sql`(SELECT count(*) FROM outreach_messages om
  JOIN match_tasks ok ON ok.id = om.task_id
  WHERE om.quota_window_id = q.id AND om.channel = ${channel} AND ${accountSql("ok")} = a.account)`;

/** The places of every account in the budgets of the whole market: as many rows as these let through. */
export const marketPlaces = (now: Date) => {
  const { email, tiktok } = present(now);
  return sql`market (window_id, account, channel, places) AS MATERIALIZED (
    SELECT mq.id, ${accountSql("ok")}, om.channel, count(*) FROM quota_windows mq
      JOIN outreach_messages om ON om.quota_window_id = mq.id JOIN match_tasks ok ON ok.id = om.task_id
    WHERE mq.account = 'market' AND mq.starts_at IN (${email}::timestamptz, ${tiktok}::timestamptz)
    GROUP BY 1, 2, 3)`;
};

/** How many places of its budget a queue's account has: by it those who share one take turns. */
export const queuePlaces = sql`CASE WHEN q.account = 'market' THEN coalesce((SELECT sum(places) FROM market
  WHERE market.window_id = q.id AND market.account = a.account), 0) ELSE q.used END`;

/** Messages to this address without an answer since, of the whole market or of the account, as the budget is. */
const unanswered = sql`(SELECT count(*) FROM outreach_threads ot JOIN match_tasks ok ON ok.id = ot.task_id
    JOIN outreach_messages om ON om.thread_id = ot.id AND om.state IN ${placeStates}
  WHERE ot.address_key = th.address_key AND ot.sandbox = th.sandbox
    AND (w.account = 'market' OR a.account = ${accountSql("ok")})
    AND coalesce(om.accepted_at, 'infinity') > coalesce((SELECT max(last_reply_at) FROM outreach_threads lt
      WHERE lt.address_key = th.address_key AND lt.sandbox = th.sandbox), '-infinity'))`;

const offline = sql`(p.archived_at IS NOT NULL OR p.status NOT IN ('ONLINE', 'OUT_OF_STOCK'))`;
const soldOut = sql`(p.status = 'OUT_OF_STOCK' OR coalesce((SELECT sum(stock) FROM skus
  WHERE product_id = p.id AND rank IS NOT NULL), 0) = 0)`;
const paused = sql`k.paused_at IS NOT NULL`;
const channelOff = sql`NOT coalesce(s.enabled, true)`;

/** Why a message must not leave whatever the time is and however much was sent; null where nothing speaks against it. */
export function standingReason(now: Date) {
  const { mail, rpa } = present(now);
  return sql`CASE
    WHEN c.erased_at IS NOT NULL OR th.address = '' THEN 'erased'
    WHEN coalesce((SELECT true FROM suppressions x WHERE x.address_key = th.address_key
      AND (x.scope <> 'SELLER' OR x.account = a.account) LIMIT 1), false) THEN 'suppressed'
    WHEN th.closed_at IS NOT NULL THEN 'closed'
    WHEN th.stage = 'DECLINED' THEN 'declined'
    WHEN th.last_reply_at > m.approved_at THEN 'replied'
    WHEN m.approved_hash IS DISTINCT FROM m.text_hash THEN 'not_approved'
    WHEN ${offline} THEN 'product_offline'
    WHEN m.promised_price_minor <> p.price_minor THEN 'price_changed'
    WHEN ${soldOut} THEN 'out_of_stock'
    WHEN ${paused} THEN 'paused'
    WHEN ${channelOff} THEN 'channel_off'
    WHEN NOT th.sandbox AND NOT CASE WHEN th.channel = 'EMAIL' THEN ${mail}::boolean ELSE ${rpa}::boolean END
      THEN 'not_configured'
  END`;
}

/** The same, and what passes with time but for budgets. Nobody is disturbed by a sandbox, which hence knows no hours. */
export function ownReason(now: Date) {
  const { hour } = present(now);
  const from = sql`coalesce(s.from_hour, 9)`;
  const to = sql`coalesce(s.to_hour, 21)`;
  const limits = sql`CASE a."group" WHEN 'email' THEN ${quotaGroups.email.unanswered}::int ELSE ${quotaGroups.tiktok.unanswered}::int END`;
  return sql`coalesce(${standingReason(now)}, CASE
    WHEN ${unanswered} >= ${limits} THEN 'unanswered'
    WHEN NOT th.sandbox AND NOT CASE
      WHEN ${from} = ${to} THEN true
      WHEN ${from} < ${to} THEN ${hour}::int >= ${from} AND ${hour}::int < ${to}
      ELSE ${hour}::int >= ${from} OR ${hour}::int < ${to} END THEN 'hours'
  END)`;
}

const usedUp = sql`q.used >= q.capacity`;

/** Why a message must not leave at this moment; null where nothing speaks against it. */
export const holdReasonSql = (now: Date) => sql`coalesce(${ownReason(now)}, CASE
    WHEN ${usedUp} THEN 'quota'
    WHEN s.capacity IS NULL THEN NULL
    WHEN ${placesOfAccount(sql`th.channel`)} >= s.capacity THEN 'account_quota'
  END)`;

/** Whether a queue's budgets let another one leave, and nothing that all its messages share speaks against it. */
export const queueMayMove = sql`NOT (${offline} OR ${soldOut} OR ${paused} OR ${channelOff} OR ${usedUp}) AND CASE
    WHEN s.capacity IS NULL THEN true
    WHEN q.account = 'market' THEN coalesce((SELECT places FROM market WHERE market.window_id = q.id
      AND market.account = a.account AND market.channel = queues.channel), 0) < s.capacity
    ELSE ${placesOfAccount(sql`queues.channel`)} < s.capacity END`;
