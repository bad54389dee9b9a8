import { tokenOfReplyAddress } from "@/lib/ports/mail/reply-address";
import type { Context } from "../../context";
import { addressKey } from "../../outreach/addresses";
import { padded } from "../../padded";
import { type ParsedMail, senderKeyOf } from "./parse-mail";

/** Which thread a mail belongs to, and how that is known: only a proposal where nothing but its sender says so. */
export type FoundThread = { id: string; address: string; by: "token" | "ids" | "subject" | "sender" };

/** The thread that a mail answers to, of those that go through the embedded mailbox or of the others. */
export async function findThread(
  context: Context,
  mail: ParsedMail,
  sandbox: boolean,
): Promise<FoundThread | null> {
  return (
    (await byToken(context, mail, sandbox)) ??
    (await byIds(context, mail.references, sandbox)) ??
    (await bySender(context, mail, sandbox))
  );
}

const select = { id: true, address: true } as const;

async function byToken(
  { db }: Context,
  { recipients }: ParsedMail,
  sandbox: boolean,
): Promise<FoundThread | null> {
  const tokens = recipients.flatMap((address) => tokenOfReplyAddress(address) ?? []);
  if (tokens.length === 0) return null;
  const thread = await db.outreachThread.findFirst({
    where: { token: { in: padded(tokens) }, sandbox, channel: "EMAIL" },
    select,
  });
  return thread && { ...thread, by: "token" };
}

/** By the id of the nearest mail of ours, as we or as the server called it. */
async function byIds({ db }: Context, ids: readonly string[], sandbox: boolean): Promise<FoundThread | null> {
  const found = await findSent(db, ids, sandbox);
  const at = (one: { outboundId: string | null; providerId: string | null }) =>
    ids.findIndex((id) => [one.outboundId, one.providerId].some((own) => own === id || own === `<${id}>`));
  const [nearest] = found.toSorted((a, b) => at(a) - at(b));
  return nearest ? { ...nearest.thread, by: "ids" } : null;
}

/** Mails of ours by their ids, without angle brackets. */
export function findSent(db: Context["db"], ids: readonly string[], sandbox: boolean) {
  const both = padded(ids.flatMap((id) => [id, `<${id}>`]));
  if (both.length === 0) return Promise.resolve([]);
  return db.outreachMessage.findMany({
    where: {
      ...{ direction: "OUT", thread: { sandbox, channel: "EMAIL" } },
      OR: [{ outboundId: { in: both } }, { providerId: { in: both } }],
    },
    select: { id: true, threadId: true, outboundId: true, providerId: true, thread: { select } },
  });
}

/** By the sender's newest thread that was written to, the one with this subject first. */
async function bySender({ db }: Context, mail: ParsedMail, sandbox: boolean): Promise<FoundThread | null> {
  const sender = senderKeyOf(mail);
  if (!sender) return null;
  const threads = await db.outreachThread.findMany({
    where: {
      ...{ addressKey: await addressKey(db, "EMAIL", sender), channel: "EMAIL", sandbox },
      messages: { some: { direction: "OUT", acceptedAt: { not: null } } },
    },
    orderBy: { lastMessageAt: "desc" },
    take: 20,
    select: { ...select, messages: { where: { direction: "OUT" }, select: { subject: true } } },
  });
  const subject = bareSubject(mail.subject);
  const same = threads.find(({ messages }) =>
    messages.some((one) => one.subject && subject !== "" && bareSubject(one.subject) === subject),
  );
  const [thread] = same ? [same] : threads;
  return thread ? { id: thread.id, address: thread.address, by: same ? "subject" : "sender" } : null;
}

const prefix = /^(?:re|fw|fwd|aw|sv|回复|答复|回覆|转发|轉寄)(?:\[\d{1,3}\])? {0,3}[:：] {0,3}/iu;

/** A subject without the marks of answers. */
function bareSubject(subject: string): string {
  let bare = subject.replace(/\s+/g, " ").trim().toLowerCase();
  for (let marks = 0; marks < 20 && prefix.test(bare); marks++) bare = bare.replace(prefix, "");
  return bare;
}
