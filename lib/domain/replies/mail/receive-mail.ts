import { createHash } from "node:crypto";
import type { InboundMailState } from "@/lib/generated/prisma/enums";
import type { ArrivedMail } from "@/lib/ports/inbox/inbox";
import { embeddedMail, mailPort } from "@/lib/ports/mail/choose";
import { visibleReply } from "@/lib/text/visible-reply/visible-reply";
import { type Context, inTransaction } from "../../context";
import { closeNoticeAddress, findNoticeMail } from "../../notices/mail-reports";
import { addressKey, normalizeMailbox } from "../../outreach/addresses";
import { tellProposedMail } from "../../outreach/message-events";
import { lockThread, namesOf } from "../lock-thread";
import { maxContent, prepareReply, unprepared } from "../prepare-reply";
import { insertReply, type NewReply } from "../record-reply";
import { mailReplyKey } from "../reply-key";
import { storableText } from "../storable-text";
import { automaticReason } from "./automatic";
import { findSent, findThread } from "./find-thread";
import { followReport } from "./follow-report";
import type { Dmarc, JudgeSender } from "./judge-sender";
import { type ParsedMail, parseMail, senderKeyOf } from "./parse-mail";
import { type MailReport, readReport } from "./read-report";

export type Arrival = ArrivedMail & {
  mailbox: string;
  sandbox: boolean;
};

/** What was made of a mail, and why, as a code. */
type Verdict = {
  state: InboundMailState;
  reason: string;
  threadId?: string;
  dmarc?: Dmarc;
  content?: string;
  reply?: NewReply;
  report?: MailReport;
  /** Of the mail with notices that the report is about. */
  noticeMailId?: string;
};

/**
 * Takes a mail from the sending mailbox, once however often it is read: attaches it to the thread that it answers to,
 * proposes one to a person where that is not sure, reads bounces and complaints, and passes over what is our own or
 * nobody's, of which nothing but its coming is kept.
 */
export async function receiveMail(
  context: Context,
  arrival: Arrival,
  judge: JudgeSender,
): Promise<Verdict["state"] | "known"> {
  const rawHash = createHash("sha256").update(arrival.raw).digest();
  if ((await context.db.inboundMail.count({ where: { rawHash } })) > 0) return "known";
  const mail = await parseMail(arrival.raw);
  const verdict = await decide(context, arrival, mail, { judge, replyKey: mailReplyKey(rawHash) });
  const { state, reason, threadId, dmarc = "none", content = "", reply, report, noticeMailId } = verdict;
  const prepared = reply ? await prepareReply(context, reply) : unprepared;
  const sender = senderKeyOf(mail);
  const kept = state !== "IGNORED";
  return inTransaction(context, async (tx) => {
    const [row] = await tx.db.inboundMail.createManyAndReturn({
      data: [
        {
          ...{ rawHash, state, reason, dmarc, mailbox: arrival.mailbox, threadId: threadId ?? null },
          messageId: mail.messageId && `<${mail.messageId}>`,
          receivedAt: arrival.receivedAt,
          ...(kept && {
            fromKey: sender === null ? null : await addressKey(tx.db, "EMAIL", sender),
            fromName: storableText(mail.from?.name ?? "", 200),
            subject: storableText(mail.subject, 500),
            content,
          }),
        },
      ],
      skipDuplicates: true,
      select: { id: true },
    });
    if (!row) return "known";
    if (reply) await insertReply(tx, reply, prepared);
    if (report && threadId) await followReport(tx, threadId, report);
    if (report && noticeMailId)
      await closeNoticeAddress(tx, noticeMailId, report.kind === "complaint" ? "COMPLAINT" : "BOUNCE");
    const thread = state === "PROPOSED" && threadId ? await lockThread(tx, threadId) : null;
    if (thread) tellProposedMail(tx, namesOf(thread), row);
    return state;
  });
}

type Judging = { judge: JudgeSender; replyKey: string };

async function decide(
  context: Context,
  arrival: Arrival,
  mail: ParsedMail,
  judging: Judging,
): Promise<Verdict> {
  if (await isOwn(context, mail)) return { state: "IGNORED", reason: "own" };
  const { sandbox } = arrival;
  const report = readReport(mail);
  if (report) {
    const [sent] = await findSent(context.db, report.ids, sandbox);
    const notice = sent || report.kind === "delay" ? null : await findNoticeMail(context.db, report.ids);
    if (notice) return { state: "BOUNCE", reason: report.kind, report, noticeMailId: notice.id };
    const state = sent && report.kind !== "delay" ? "BOUNCE" : "AUTOMATIC";
    const reason = sent ? report.kind : `${report.kind}_of_others`;
    return { state, reason, ...(sent && { threadId: sent.threadId, report }) };
  }
  const thread = await findThread(context, mail, sandbox);
  const ours = thread ? await ourTexts(context, thread.id) : [];
  const content = storableText(visibleReply(mail, ours), maxContent);
  const program =
    automaticReason(mail, content) ?? (thread && (await isLoop(context, thread.id, content)) ? "loop" : null);
  const sure = thread !== null && (thread.by === "token" || thread.by === "ids");
  if (program && !sure) return { state: "IGNORED", reason: program };
  if (!thread) return { state: "IGNORED", reason: "unknown" };
  if (thread.address === "") return { state: "IGNORED", reason: "erased" };
  const found = { threadId: thread.id, content };
  const reply = { ...found, replyKey: judging.replyKey, subject: mail.subject, at: arrival.receivedAt };
  if (program) return { ...found, state: "AUTOMATIC", reason: program, reply: { ...reply, automatic: true } };
  const dmarc = sandbox ? "none" : await judging.judge(arrival.raw, mail);
  const doubt = doubtOf({ by: thread.by, dmarc, same: senderKeyOf(mail) === thread.address });
  if (doubt) return { ...found, dmarc, state: "PROPOSED", reason: doubt };
  return { ...found, dmarc, state: "ATTACHED", reason: thread.by, reply };
}

/** Why a person should look before a mail counts; null where it is what it seems. */
function doubtOf({ by, dmarc, same }: { by: string; dmarc: Dmarc; same: boolean }): string | null {
  if (dmarc === "fail") return "dmarc_failed";
  if (by === "subject" || by === "sender") return by;
  return same ? null : "other_sender";
}

/** Written by us: a copy, or our own mail that came back. */
async function isOwn({ db }: Context, mail: ParsedMail): Promise<boolean> {
  const own = [mailPort().from, embeddedMail().from].map(normalizeMailbox);
  const sender = senderKeyOf(mail);
  if (sender && own.includes(sender)) return true;
  if (!mail.messageId) return false;
  return (await db.outreachMessage.count({ where: { outboundId: `<${mail.messageId}>` } })) > 0;
}

/** What we wrote in a thread: however it is quoted, it is not the creator's. */
async function ourTexts({ db }: Context, threadId: string): Promise<string[]> {
  const sent = await db.outreachMessage.findMany({
    where: { threadId, direction: "OUT", state: { in: ["ACCEPTED", "UNKNOWN", "HANDING_OVER"] } },
    select: { content: true },
    orderBy: { id: "desc" },
    take: 20,
  });
  return sent.map(({ content }) => content);
}

const sameInARow = 3;
const loopMs = 86_400_000;

/** The same words again and again within a day are a machine's. */
async function isLoop({ db, clock }: Context, threadId: string, content: string): Promise<boolean> {
  const since = new Date(clock().getTime() - loopMs);
  const where = { threadId, content, direction: "IN", at: { gte: since } } as const;
  return (await db.outreachMessage.count({ where })) >= sameInARow;
}
