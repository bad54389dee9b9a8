import { Prisma } from "@/lib/generated/prisma/client";
import { type Context, inTransaction } from "../context";
import { claimLock } from "./claim-next";
import { holdReasonSql, joined } from "./claimable";
import { curedByTime, type HoldReason } from "./hold-reasons";
import { tellMessage } from "./message-events";

type Moved = { id: number; threadId: string; taskId: string; productId: number; state: "QUEUED" | "HELD" };

/**
 * Puts aside what is due and must not leave, with the reason, and lets go what time has cured. `ids`: of these alone.
 * Returns how many were moved.
 */
export function holdMessages(context: Context, ids?: readonly number[]): Promise<number> {
  return inTransaction(context, async (tx) => {
    await tx.db.$executeRaw(claimLock);
    const now = tx.clock();
    const among = ids === undefined ? Prisma.sql`true` : Prisma.sql`m.id = ANY (${[...ids]}::int[])`;
    const moved = await tx.db.$queryRaw<Moved[]>`
      WITH judged AS (
        SELECT m.id, m.state, m.held_reason, th.id AS thread_id, k.id AS task_id, k.product_id,
          ${holdReasonSql(now)} AS reason
        FROM ${joined(now)}
        WHERE (m.state = 'QUEUED' AND m.not_before <= ${now}
          OR m.state = 'HELD' AND m.held_reason = ANY (${curedByTime}::text[])) AND ${among}
      )
      UPDATE outreach_messages m SET held_reason = judged.reason, updated_at = ${now},
        state = CASE WHEN judged.reason IS NULL THEN 'QUEUED' ELSE 'HELD' END::"DeliveryState"
      FROM judged
      WHERE m.id = judged.id AND m.state = judged.state AND judged.reason IS DISTINCT FROM judged.held_reason
      RETURNING m.id, judged.thread_id AS "threadId", judged.task_id AS "taskId",
        judged.product_id AS "productId", m.state`;
    for (const row of moved) tellMessage(tx, row, row);
    return moved.length;
  });
}

/** What speaks against sending a message at this moment, whatever state it is in; null where nothing does. */
export async function reasonToHold({ db, clock }: Context, id: number): Promise<HoldReason | null> {
  const now = clock();
  const [row] = await db.$queryRaw<{ reason: HoldReason | null }[]>`
    SELECT ${holdReasonSql(now)} AS reason FROM ${joined(now)} WHERE m.id = ${id}`;
  return row?.reason ?? null;
}
