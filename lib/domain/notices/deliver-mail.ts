import { env } from "@/lib/env";
import type { Prisma } from "@/lib/generated/prisma/client";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import { log } from "@/lib/log";
import { mailPort } from "@/lib/ports/mail/choose";
import { type Outcome, type OutgoingMail, UnsendableMail } from "@/lib/ports/mail/mail";
import { admitted } from "../accounts/suspension";
import { type Context, inTransaction } from "../context";
import { isClosedAddress, mailboxKey } from "../outreach/closed-address";
import { unsubscribeUrlOf } from "../outreach/public-urls";
import type { MailClaim } from "./claim-mail";
import { describeNotices } from "./describe-notices";
import { noticeMessageId } from "./mail-reports";
import { topicOf } from "./notice-topics";
import { wantedTopics } from "./preferences";
import { dropMail, endMail, requeueMail } from "./settle-mail";
import { writeNoticeMail } from "./write-mail";

const mailInclude = {
  user: { select: { email: true, language: true, noticePreference: true } },
  notices: { where: { readAt: null }, orderBy: { id: "desc" } },
} satisfies Prisma.NoticeMailInclude;

/** The claim is no longer ours, or something came between it and the last byte. */
class Overtaken extends Error {}

/** Sends a claimed mail, and writes down what became of it. Says whether the mail server takes anything at the moment. */
export async function deliverNoticeMail(context: Context, claim: MailClaim): Promise<"next" | "down"> {
  const mail = await outgoing(context, claim);
  if (!mail) {
    await dropMail(context, claim);
    return "next";
  }
  const outcome = await attempt(context, claim, mail);
  if (outcome?.kind === "accepted") await endMail(context, claim, "ACCEPTED", null);
  if (outcome?.kind === "refused") await endMail(context, claim, "REJECTED", outcome.reason);
  if (outcome?.kind === "unknown") await endMail(context, claim, "UNKNOWN", outcome.reason);
  if (outcome?.kind === "deferred") await requeueMail(context, claim);
  return outcome?.kind === "deferred" && outcome.whole ? "down" : "next";
}

/** The mail as things stand; null where nobody wants it, or nothing in it is unread any more. */
async function outgoing({ db }: Context, { id }: MailClaim): Promise<OutgoingMail | null> {
  const row = await db.noticeMail.findUnique({ where: { id }, include: mailInclude });
  if (!row?.user.email || (await isClosedAddress(db, row.user.email))) return null;
  const { email, language, noticePreference } = row.user;
  const wanted = wantedTopics(noticePreference);
  const described = await describeNotices(db, row.notices);
  const notices = described.filter(({ kind }) => wanted.includes(topicOf[kind]));
  if (notices.length === 0) return null;
  const locale = isLocale(language) ? language : defaultLocale;
  const unsubscribeUrl = unsubscribeUrlOf({ token: row.token, language: locale });
  const { from } = mailPort();
  return {
    ...writeNoticeMail(locale, notices, unsubscribeUrl),
    messageId: noticeMessageId(id, from),
    to: { address: email, name: "" },
    replyTo: null,
    automatic: true,
    unsubscribeUrl,
    inReplyTo: null,
    references: [],
  };
}

/** Null where nothing left and the claim is let go. */
async function attempt(context: Context, claim: MailClaim, mail: OutgoingMail): Promise<Outcome | null> {
  try {
    return await mailPort().send(mail, () => beginHandOver(context, claim, mail.to.address));
  } catch (error) {
    if (error instanceof UnsendableMail) return { kind: "refused", reason: `unsendable: ${error.message}` };
    if (error instanceof Overtaken) {
      await dropMail(context, claim);
      return null;
    }
    log.error({ err: error, mailId: claim.id }, "a mail with notices could not be handed over");
    return { kind: "deferred", reason: "internal", whole: false };
  }
}

/** Commits that the mail goes, if it still may: from here on only the mail server says whether it went. */
function beginHandOver(context: Context, { id, token }: MailClaim, email: string): Promise<void> {
  return inTransaction(context, async ({ db, clock }) => {
    const now = clock();
    const addressKey = await mailboxKey(db, email);
    const { count } = await db.noticeMail.updateMany({
      where: {
        ...{ id, claimToken: token, state: "CLAIMED" },
        user: { AND: [{ email }, admitted(now)] },
        notices: { some: { readAt: null } },
      },
      data: {
        state: "HANDING_OVER",
        addressKey,
        claimExpiresAt: new Date(now.getTime() + env.OUTREACH_LEASE_SECONDS * 1000),
      },
    });
    if (count === 0 || (await isClosedAddress(db, email))) throw new Overtaken();
  });
}
