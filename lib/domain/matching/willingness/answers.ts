import type { Db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Receiver, Surroundings } from "./features";
import type { Answer } from "./train";

/** After so many days without a word, silence is the answer. */
export const silenceDays = 14;

/** The newest that a model is made from; older ones tell of other times. */
const mostAnswers = 300_000;

const { sql, empty } = Prisma;

/**
 * How creators answered: what was imported, and talks of our own that really went out. What a sandbox acted, what a
 * program sent and what only a seller marked is no answer of theirs. All of them, or those of some creators.
 */
export function readAnswers(db: Db, now: Date, creatorIds?: readonly number[]): Promise<Answer[]> {
  const of = (column: Prisma.Sql) =>
    creatorIds ? sql`AND ${column} = ANY(${[...creatorIds]}::int[])` : empty;
  const silent = new Date(now.getTime() - silenceDays * 86_400_000);
  return db.$queryRaw<Answer[]>`
    SELECT * FROM (
      SELECT h.creator_id AS "creatorId", h.outcome = 'WILLING' AS willing, h.reward_minor AS "rewardMinor",
        h.category_id AS "categoryId", h.at
      FROM creator_history h JOIN creators c ON c.id = h.creator_id
      WHERE c.erased_at IS NULL ${of(sql`h.creator_id`)}
      UNION ALL
      SELECT th.creator_id, th.stage IN ('NEGOTIATING', 'COOPERATING'), k.reward_minor, p.category_id, sent.at
      FROM outreach_threads th
        JOIN match_tasks k ON k.id = th.task_id
        JOIN products p ON p.id = k.product_id
        JOIN creators c ON c.id = th.creator_id
        JOIN LATERAL (SELECT min(accepted_at) AS at, max(accepted_at) AS last FROM outreach_messages
          WHERE thread_id = th.id AND direction = 'OUT' AND state = 'ACCEPTED') sent ON sent.at IS NOT NULL
      WHERE NOT th.sandbox AND c.erased_at IS NULL ${of(sql`th.creator_id`)}
        AND CASE WHEN th.last_reply_at IS NULL THEN th.stage IN ('MATCHED', 'CONTACTED') AND sent.last < ${silent}
          ELSE th.stage IN ('NEGOTIATING', 'COOPERATING', 'DECLINED') END
    ) answers ORDER BY at DESC LIMIT ${mostAnswers}`;
}

export const receiverSelect = {
  id: true,
  priceFromMinor: true,
  priceToMinor: true,
  lastActiveAt: true,
  categoryIds: true,
} satisfies Prisma.CreatorSelect;

export async function readReceivers(db: Db, creatorIds: readonly number[]): Promise<Map<number, Receiver>> {
  const found = new Map<number, Receiver>();
  // The protocol takes 32,767 values at once.
  for (let from = 0; from < creatorIds.length; from += 20_000) {
    const ids = creatorIds.slice(from, from + 20_000);
    const rows = await db.creator.findMany({ where: { id: { in: ids } }, select: receiverSelect });
    for (const { id, ...receiver } of rows) found.set(id, receiver);
  }
  return found;
}

/** What offers and answers are compared within. */
export async function readSurroundings(db: Db): Promise<Omit<Surroundings, "prior">> {
  const [{ _max }, categories] = await Promise.all([
    db.creator.aggregate({ _max: { lastActiveAt: true } }),
    db.category.findMany({ select: { id: true, parentId: true } }),
  ]);
  return {
    newest: _max.lastActiveAt ?? new Date(0),
    parents: new Map(categories.map(({ id, parentId }) => [id, parentId])),
  };
}
