import { sendsMail } from "@/lib/ports/mail/sends-mail";
import type { Context } from "../context";
import { eventChannel } from "../events/write-events";
import { mailAfterMs } from "./mail-times";
import { noticeTopics, topicOf } from "./notice-topics";
import type { NewNotice } from "./notify";

/**
 * Inserts the notices, one for each who is to know, and the events by which their open pages learn it. Where mail goes out,
 * each says when its own does, for those who want that.
 */
export async function writeNotices(
  { db, actor, clock }: Context,
  notices: readonly NewNotice[],
): Promise<void> {
  if (notices.length === 0) return;
  const rows = JSON.stringify(
    notices.map(({ kind, id, to, facts = {} }) => ({
      kind,
      object_id: String(id),
      data: facts,
      topic: topicOf[kind],
      by_default: noticeTopics[topicOf[kind]],
      user_ids: "userIds" in to ? to.userIds : [],
      managing: "managing" in to ? to.managing : null,
      managers_of: "managersOf" in to ? to.managersOf : null,
      waiting_for: "waitingFor" in to ? to.waitingFor : null,
    })),
  );
  const now = clock();
  const at = now.toISOString();
  const mailAt = sendsMail() ? new Date(now.getTime() + mailAfterMs).toISOString() : null;
  const self = actor?.kind === "person" ? actor.id : null;
  await db.$executeRaw`
    WITH told AS (
      SELECT DISTINCT n.kind, n.object_id, n.data, r.user_id,
        users.email IS NOT NULL AND coalesce(n.topic = ANY (p.topics), n.by_default) AS mailed
      FROM jsonb_to_recordset(${rows}::jsonb) AS n
        (kind text, object_id text, data jsonb, topic text, by_default boolean, user_ids jsonb, managing int,
          managers_of int, waiting_for int)
      CROSS JOIN LATERAL (
        SELECT value::int AS user_id FROM jsonb_array_elements_text(n.user_ids)
        UNION SELECT id FROM users WHERE shop_id = n.managing
        UNION SELECT seller_id FROM products WHERE id = n.managers_of
        UNION SELECT u.id FROM products p JOIN users u ON u.shop_id = p.shop_id WHERE p.id = n.managers_of
        UNION SELECT customer_id FROM purchase_intents WHERE product_id = n.waiting_for AND status = 'PENDING'
      ) AS r
      JOIN users ON users.id = r.user_id
      LEFT JOIN notice_preferences p ON p.user_id = r.user_id
      WHERE r.user_id IS DISTINCT FROM ${self}::int
    ), written AS (
      INSERT INTO notices (user_id, kind, object_id, data, created_at, mail_due_at)
      SELECT user_id, kind, object_id, data, ${at}::timestamptz, CASE WHEN mailed THEN ${mailAt}::timestamptz END
      FROM told ORDER BY user_id
      RETURNING id, user_id
    ), announced AS (
      INSERT INTO events (at, type, object_id, payload, customer_id)
      SELECT ${at}::timestamptz, 'notice.created', id, '{}', user_id FROM written
      RETURNING 1
    ) SELECT pg_notify(${eventChannel}, '') FROM (SELECT count(*) FROM announced) AS counted`;
}
