import type { Db } from "@/lib/db";

/** What must be nothing, whatever happened before; each is a number of rows. */
export type Broken = {
  /** Budgets that count other than the messages that hold their places. */
  budgets: number;
  /** Budgets that are overdrawn. */
  overdrawn: number;
  /** Messages with a place that they may not have, or without one that they must. */
  places: number;
  /** Messages that went under the id of another one. */
  copies: number;
  /** Messages that went without approval of just this text. */
  unapproved: number;
  /** Messages that went to an address after it was suppressed for them. */
  suppressed: number;
  /** Threads that stand elsewhere than their messages say. */
  stages: number;
};

/** Compares everything that is counted with the rows that it is counted from, in one query. */
export async function checkCounters(db: Db): Promise<Broken> {
  const [broken] = await db.$queryRaw<Broken[]>`
    WITH sent AS (
      SELECT m.*, th.address_key, th.stage, k.user_id, k.shop_id,
        m.state IN ('CLAIMED', 'HANDING_OVER', 'ACCEPTED', 'UNKNOWN') AS held
      FROM outreach_messages m JOIN outreach_threads th ON th.id = m.thread_id JOIN match_tasks k ON k.id = th.task_id
      WHERE m.direction = 'OUT'
    )
    SELECT
      (SELECT count(*)::int FROM quota_windows q WHERE q.used <> (
        SELECT count(*) FROM sent WHERE sent.quota_window_id = q.id)) AS budgets,
      (SELECT count(*)::int FROM quota_windows WHERE used > capacity) AS overdrawn,
      (SELECT count(*)::int FROM sent WHERE held <> (quota_window_id IS NOT NULL)) AS places,
      (SELECT count(*)::int - count(DISTINCT outbound_id)::int FROM sent WHERE held) AS copies,
      (SELECT count(*)::int FROM sent WHERE held AND approved_hash IS DISTINCT FROM text_hash) AS unapproved,
      (SELECT count(*)::int FROM sent WHERE EXISTS (SELECT FROM suppressions x
        WHERE x.address_key = sent.address_key AND x.created_at < sent.accepted_at AND (x.scope <> 'SELLER'
          OR x.account = CASE WHEN sent.shop_id IS NULL THEN 'seller:' || sent.user_id
            ELSE 'shop:' || sent.shop_id END))) AS suppressed,
      (SELECT count(*)::int FROM outreach_threads th WHERE th.stage = 'MATCHED' AND EXISTS (
        SELECT FROM sent WHERE sent.thread_id = th.id AND sent.state = 'ACCEPTED')) AS stages`;
  if (!broken) throw new Error("a query without FROM has a row");
  return broken;
}

/** What `checkCounters` says where all is well. */
export const nothingBroken: Broken = {
  budgets: 0,
  overdrawn: 0,
  places: 0,
  copies: 0,
  unapproved: 0,
  suppressed: 0,
  stages: 0,
};
