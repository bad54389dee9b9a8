import MailComposer from "nodemailer/lib/mail-composer";
import { parseEmail } from "@/lib/text/email";
import { type OutgoingMail, UnsendableMail } from "./mail";

export type Composed = { from: string; to: string; raw: Buffer };

/** Line breaks and what else may not stand in a header. */
const control = /\p{Cc}/u;
const messageIdPattern = /^<[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,120}@[A-Za-z0-9.-]{1,120}>$/;
/** Of a header's line, so that no relay folds it. */
const shortLine = 200;

/** One mailbox in ASCII: no group, no comment, no list, nothing that a header or an envelope would read otherwise. */
export function checkedAddress(text: string): string {
  const ascii = parseEmail(text)?.ascii;
  if (!ascii || !/^[\x21-\x7e]+$/.test(ascii)) throw new UnsendableMail("address");
  return ascii;
}

function checkedLine(text: string): string {
  if (control.test(text)) throw new UnsendableMail("header");
  return text;
}

function checkedId(id: string): string {
  if (!messageIdPattern.test(id)) throw new UnsendableMail("message_id");
  return id;
}

/** Both headers of RFC 8058, or none: some clients show the first alone as a link that does nothing by itself. */
function unsubscribeHeaders(url: string | null) {
  if (url === null) return {};
  const value = `<${checkedLine(url)}>`;
  if (/[<>\s]/.test(url) || value.length > shortLine) throw new UnsendableMail("unsubscribe_url");
  return {
    "List-Unsubscribe": { prepared: true, foldLines: false, value },
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}

/** The mail as RFC 5322 writes it, with its envelope. Nothing is fetched when it is opened, so that nothing tells who did. */
export async function compose(mail: OutgoingMail, fromAddress: string): Promise<Composed> {
  const from = checkedAddress(fromAddress);
  const to = checkedAddress(mail.to.address);
  // A header holds a few of them; the ends of a long talk are what clients thread by.
  const references = mail.references.map(checkedId);
  const ids = references.length > 12 ? [...references.slice(0, 1), ...references.slice(-11)] : references;
  const node = new MailComposer({
    from: { name: checkedLine(mail.senderName), address: from },
    to: { name: checkedLine(mail.to.name), address: to },
    ...(mail.replyTo === null ? {} : { replyTo: { name: "", address: checkedAddress(mail.replyTo) } }),
    messageId: checkedId(mail.messageId),
    ...(mail.inReplyTo === null ? {} : { inReplyTo: checkedId(mail.inReplyTo) }),
    ...(ids.length === 0 ? {} : { references: ids }),
    subject: checkedLine(mail.subject),
    text: mail.text,
    ...(mail.html === undefined ? {} : { html: mail.html }),
    headers: {
      ...unsubscribeHeaders(mail.unsubscribeUrl),
      ...(mail.automatic ? { "Auto-Submitted": "auto-generated" } : {}),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  return { from, to, raw: await node.build() };
}
