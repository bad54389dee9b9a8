import { expect, test } from "vitest";
import { minute, useNoticeMails } from "@/lib/testing/notice-mails";
import { analyze, rowsRead } from "@/lib/testing/plan";
import { claimNoticeMail, nextReader } from "./claim-mail";

const { db, later, callerOf, tell, smtp } = useNoticeMails();

/** So many more notices: of the past, of what nobody wants by mail, and of people who wait as well. */
async function addNotices(count: number) {
  await db().$executeRaw`
    WITH people AS (
      INSERT INTO users (role, email, password_hash, updated_at)
      SELECT 'CUSTOMER', gen_random_uuid() || '@example.com', '!', now() FROM generate_series(1, ${count}::int) RETURNING id
    )
    INSERT INTO notices (user_id, kind, object_id, created_at, read_at, mail_due_at)
    SELECT people.id, 'intent.received', '1', now() - past.age, past.read_at, past.due
    FROM people, (VALUES
      (interval '40 days', NULL::timestamptz, NULL::timestamptz),
      (interval '10 minutes', now(), now() - interval '5 minutes'),
      (interval '10 minutes', NULL, NULL),
      (interval '10 minutes', NULL, now() - interval '5 minutes')) AS past (age, read_at, due)`;
}

const cost = async () => {
  await analyze(db(), "notices", "users", "notice_mails");
  return rowsRead(db(), nextReader(new Date(Date.now() + 10 * minute)));
};

test("a claim looks at the first who waits, however many notices there are and however many people wait", async () => {
  await smtp();
  await tell((await callerOf()).actor.id);
  await addNotices(200);
  const few = await cost();
  await addNotices(5000);
  const many = await cost();
  expect(await claimNoticeMail(later())).not.toBeNull();
  expect(many).toBeLessThan(few + 50);
  expect(many).toBeLessThan(300);
});
