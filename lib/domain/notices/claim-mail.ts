import { randomUUID } from "node:crypto";
import { env } from "@/lib/env";
import { Prisma } from "@/lib/generated/prisma/client";
import { type Context, inTransaction } from "../context";
import { newToken } from "../outreach/open-thread";
import { mailEveryMs, mailUntilMs } from "./mail-times";

export type MailClaim = { id: string; token: string };

/**
 * Takes what is due for the person who has waited longest, all of it as one mail, before anything is sent; null where
 * nobody waits. One statement decides, and claims wait for each other: two workers never take the same.
 */
export function claimNoticeMail(context: Context): Promise<MailClaim | null> {
  return inTransaction(context, async ({ db, clock }) => {
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('notice mail claim'))`;
    const now = clock();
    const at = now.toISOString();
    const expiresAt = new Date(now.getTime() + env.OUTREACH_LEASE_SECONDS * 1000).toISOString();
    const token = randomUUID();
    const [claimed] = await db.$queryRaw<{ id: string }[]>`
      WITH next AS (${nextReader(now)}), mail AS (
        INSERT INTO notice_mails (user_id, state, claim_token, claim_expires_at, token, claimed_at)
        SELECT user_id, 'CLAIMED', ${token}::uuid, ${expiresAt}::timestamptz, ${newToken()}, ${at}::timestamptz FROM next
        RETURNING id, user_id
      ), taken AS (
        UPDATE notices n SET mail_id = mail.id, mail_due_at = NULL FROM mail
        WHERE n.user_id = mail.user_id AND n.read_at IS NULL AND n.mail_due_at <= ${at}::timestamptz
        RETURNING n.id
      ) SELECT id FROM mail`;
    return claimed ? { id: claimed.id, token } : null;
  });
}

/** `user_id` of the person who has waited longest, and was sent nothing just before: the first due ones of an index. */
export function nextReader(now: Date): Prisma.Sql {
  const [at, since, lastAt] = [0, -mailUntilMs, -mailEveryMs].map((ms) =>
    new Date(now.getTime() + ms).toISOString(),
  );
  return Prisma.sql`
    SELECT n.user_id FROM notices n JOIN users u ON u.id = n.user_id
    WHERE n.read_at IS NULL AND n.mail_due_at <= ${at}::timestamptz AND n.created_at > ${since}::timestamptz
      AND u.email IS NOT NULL AND (u.suspended_at IS NULL OR u.suspended_until <= ${at}::timestamptz)
      AND NOT EXISTS (SELECT 1 FROM notice_mails m
        WHERE m.user_id = n.user_id AND m.claimed_at > ${lastAt}::timestamptz)
    ORDER BY n.mail_due_at LIMIT 1`;
}
