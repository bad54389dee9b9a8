import type { NoticeMailState } from "@/lib/generated/prisma/enums";
import { type Context, inTransaction } from "../context";
import type { MailClaim } from "./claim-mail";
import { mailAgainMs, mailEveryMs, mailUntilMs } from "./mail-times";

const batch = 200;
/** From where an answer of the mail server still counts. */
const open = ["CLAIMED", "HANDING_OVER", "UNKNOWN"] as const satisfies NoticeMailState[];

type Ended = Extract<NoticeMailState, "ACCEPTED" | "REJECTED" | "UNKNOWN">;

/** Writes down what became of a mail. Its token stays with a doubt, so that an answer that comes late still counts. */
export async function endMail({ db }: Context, { id, token }: MailClaim, state: Ended, error: string | null) {
  await db.noticeMail.updateMany({
    where: { id, claimToken: token, state: { in: [...open] } },
    data: { state, error, claimExpiresAt: null, ...(state === "UNKNOWN" ? {} : { claimToken: null }) },
  });
}

/** It certainly was not taken: what it says waits again, for so long, and goes in another mail. */
export function requeueMail(
  context: Context,
  { id, token }: MailClaim,
  afterMs = mailAgainMs,
): Promise<void> {
  return inTransaction(context, async ({ db, clock }) => {
    const { count } = await db.noticeMail.updateMany({
      where: { id, claimToken: token, state: { in: [...open] } },
      data: { claimToken: null },
    });
    if (count === 0) return;
    const mailDueAt = new Date(clock().getTime() + afterMs);
    await db.notice.updateMany({ where: { mailId: id }, data: { mailId: null, mailDueAt } });
    await db.noticeMail.delete({ where: { id } });
  });
}

/** There is nobody to send it to, or nothing in it any more. */
export async function dropMail({ db }: Context, { id, token }: MailClaim): Promise<void> {
  await db.noticeMail.deleteMany({ where: { id, claimToken: token, state: "CLAIMED" } });
}

/**
 * What a worker left alone: of a claim nothing has left, and it waits again; what was being handed over is in doubt, and
 * is not sent again.
 */
export async function settleLeftMails(context: Context): Promise<void> {
  const left = await context.db.noticeMail.findMany({
    where: { state: { in: ["CLAIMED", "HANDING_OVER"] }, claimExpiresAt: { lt: context.clock() } },
    select: { id: true, state: true, claimToken: true },
    orderBy: { claimExpiresAt: "asc" },
    take: batch,
  });
  for (const { id, state, claimToken } of left) {
    const claim = { id, token: claimToken ?? "" };
    if (state === "CLAIMED") await requeueMail(context, claim, 0);
    else await endMail(context, claim, "UNKNOWN", "left alone");
  }
}

/** Of what is due, what is no news any more goes no more, and who was just sent a mail waits for the next one. */
export async function putOffNotices({ db, clock }: Context): Promise<void> {
  const now = clock();
  const [at, until, last] = [0, -mailUntilMs, -mailEveryMs].map((ms) =>
    new Date(now.getTime() + ms).toISOString(),
  );
  await db.$executeRaw`
    UPDATE notices SET mail_due_at = NULL
    WHERE read_at IS NULL AND mail_due_at <= ${at}::timestamptz AND created_at <= ${until}::timestamptz`;
  await db.$executeRaw`
    UPDATE notices n SET mail_due_at = sent.at + ${mailEveryMs}::int * interval '1 millisecond'
    FROM (SELECT user_id, max(claimed_at) AS at FROM notice_mails
      WHERE claimed_at > ${last}::timestamptz GROUP BY user_id) sent
    WHERE n.user_id = sent.user_id AND n.read_at IS NULL AND n.mail_due_at <= ${at}::timestamptz`;
}
