import { expect, test } from "vitest";
import { Prisma } from "@/lib/generated/prisma/client";
import { cancelWaiting, makeSendable, useOutreach } from "@/lib/testing/outreach";
import { analyze, rowsRead } from "@/lib/testing/plan";
import { claimNext, nextWaiting } from "./claim-next";

const { db, later } = useOutreach();
const all = ["EMAIL", "TK_DM", "TK_PLAN"] as const;
const tables = ["outreach_messages", "outreach_threads", "creators", "match_tasks", "products", "skus"];

/** So many more creators to whom the same is about to be sent. */
async function addWaiting({ id, threadId }: { id: number; threadId: string }, count: number) {
  await db().$executeRaw`
    WITH people AS (
      INSERT INTO creators (name, languages, tags, category_ids)
      SELECT 'many', '{zh}', '{}', '{}' FROM generate_series(1, ${count}::int) RETURNING id
    ), talks AS (
      INSERT INTO outreach_threads (task_id, creator_id, channel, address, address_key, token, language, sandbox, updated_at)
      SELECT th.task_id, people.id, th.channel, 'm' || people.id || '@example.com', sha256(people.id::text::bytea),
        'many' || people.id || th.token, th.language, th.sandbox, now()
      FROM outreach_threads th, people WHERE th.id = ${threadId}::uuid RETURNING id
    )
    INSERT INTO outreach_messages (thread_id, direction, kind, author, language, subject, content, text_hash, state,
      approved_hash, approved_at, not_before, updated_at)
    SELECT talks.id, direction, kind, author, m.language, subject, content, text_hash, 'QUEUED',
      approved_hash, approved_at, not_before, now()
    FROM outreach_messages m, talks WHERE m.id = ${id}`;
}

const cost = async () => {
  await analyze(db(), ...tables);
  const next = nextWaiting(new Date(), all, null);
  return rowsRead(db(), Prisma.sql`${next} SELECT id FROM next`);
};

test("a claim looks at the first of each campaign's queue, however many wait behind it", async () => {
  await cancelWaiting(db());
  const rows = [await makeSendable(db()), await makeSendable(db()), await makeSendable(db())];
  for (const row of rows) await addWaiting(row, 300);
  expect(await claimNext(later(), all)).not.toBeNull();
  const few = await cost();
  for (const row of rows) await addWaiting(row, 3000);
  expect(await claimNext(later(), all)).not.toBeNull();
  const many = await cost();
  // A place more is taken.
  expect(many).toBeLessThan(few + 50);
  expect(many).toBeLessThan(300);
  await cancelWaiting(db());
});
