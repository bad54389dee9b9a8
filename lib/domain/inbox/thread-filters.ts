import { Prisma } from "@/lib/generated/prisma/client";
import type { ThreadFilter } from "./thread-filter-names";

const { sql } = Prisma;

/** What a filter reads of a thread `th`: `o` sums up its outgoing messages, `i` the mails that may belong to it. */
export const waitingJoins = sql`
  LEFT JOIN LATERAL (SELECT coalesce(bool_or(m.state = 'DRAFT'), false) AS draft,
      coalesce(bool_or(m.state = 'UNKNOWN'), false) AS unknown, coalesce(bool_or(m.state = 'HELD'), false) AS held,
      coalesce(bool_or(m.state IN ('APPROVED', 'QUEUED', 'CLAIMED', 'HANDING_OVER')), false) AS moving,
      max(m.at) AS at
    FROM outreach_messages m
    WHERE m.thread_id = th.id AND m.direction = 'OUT' AND m.state <> 'CANCELED') o ON true
  LEFT JOIN LATERAL (SELECT count(*) > 0 AS proposed, max(x.received_at) AS at FROM inbound_mail x
    WHERE x.thread_id = th.id AND x.state = 'PROPOSED') i ON true`;

/** Something is said in it, or may be. */
export const begun = sql`(o.at IS NOT NULL OR i.proposed OR th.last_message_at IS NOT NULL)`;

/** When something last happened in it. */
export const lastAt = sql`greatest(o.at, i.at, th.last_message_at, th.last_reply_at)`;

/** The creator said something, or a mail came that may be theirs, since a person last opened it. */
export const unread = sql`(greatest(th.last_reply_at, i.at) > coalesce(th.read_at, '-infinity'))`;

/** The condition of each filter at a moment. What is snoozed or closed waits for nothing but its time. */
export function conditionOf(filter: ThreadFilter, now: Date): Prisma.Sql {
  const snoozed = sql`(th.snoozed_until IS NOT NULL AND th.snoozed_until > ${now})`;
  const open = sql`(th.closed_at IS NULL AND NOT ${snoozed})`;
  const conditions = {
    answer: sql`(${open} AND th.stage <> 'DECLINED' AND th.last_reply_at IS NOT NULL
      AND th.last_reply_at >= coalesce(th.last_message_at, '-infinity') AND NOT o.moving AND NOT o.unknown)`,
    approve: sql`(${open} AND o.draft)`,
    proposed: sql`i.proposed`,
    unknown: sql`o.unknown`,
    held: sql`(th.closed_at IS NULL AND o.held)`,
    snoozed,
    all: sql`true`,
  } as const satisfies Record<ThreadFilter, Prisma.Sql>;
  return conditions[filter];
}
