import PostalMime, {
  type Address,
  type Attachment,
  addressParser,
  decodeWords,
  type Email,
} from "postal-mime";
import { maxMailBytes } from "@/lib/ports/inbox/inbox";
import { normalizeMailbox } from "../../outreach/addresses";

const maxIds = 50;

/** A mail as far as replies are concerned. */
export type ParsedMail = {
  messageId: string | null;
  /** Ids of the mails that it answers to, the nearest first, without angle brackets. */
  references: string[];
  /** The one mailbox of From, as it was given; null where there is none or more than one. */
  from: { address: string; name: string } | null;
  /** Every address that it was sent to, as given. */
  recipients: string[];
  subject: string;
  sentAt: Date | null;
  text: string;
  html: string;
  /** All values of a header. */
  header(name: string): string[];
  /** The type of the whole, lower case, with its parameters. */
  contentType: string;
  /** Parts that are mails or reports, by type. */
  parts: { type: string; content: string }[];
};

/**
 * Reads a mail as it lies in a mailbox. At most `maxMailBytes` of it; what is no mail becomes one that says nothing.
 */
export async function parseMail(raw: Uint8Array): Promise<ParsedMail> {
  const email = await PostalMime.parse(raw.subarray(0, maxMailBytes), {
    forceRfc822Attachments: true,
    attachmentEncoding: "arraybuffer",
    maxNestingDepth: 20,
    maxHeadersSize: 256 * 1024,
  }).catch(() => null);
  return email ? toParsed(email) : nothing;
}

const nothing: ParsedMail = {
  messageId: null,
  references: [],
  from: null,
  recipients: [],
  subject: "",
  sentAt: null,
  text: "",
  html: "",
  header: () => [],
  contentType: "",
  parts: [],
};

function toParsed(email: Email): ParsedMail {
  const header = (name: string) =>
    email.headers.filter(({ key }) => key === name.toLowerCase()).map(({ value }) => value.trim());
  const ids = [...header("in-reply-to"), ...header("references").map(reversedIds)].flatMap(idsOf);
  const senders = flat(header("from").flatMap((value) => addressParser(value.slice(0, 2000))));
  const [sender] = senders;
  const recipients = flat([...(email.to ?? []), ...(email.cc ?? [])]).map(({ address }) => address);
  return {
    messageId: idsOf(email.messageId ?? "")[0] ?? null,
    references: [...new Set(ids)].slice(0, maxIds),
    from: sender && senders.length === 1 ? sender : null,
    recipients: [...recipients, ...["delivered-to", "x-original-to", "envelope-to"].flatMap(header)].slice(
      0,
      maxIds,
    ),
    subject: (email.subject ?? "").replace(/\s+/g, " ").slice(0, 500),
    sentAt: dateOf(email.date),
    text: email.text ?? "",
    html: email.html ?? "",
    header,
    contentType: (header("content-type")[0] ?? "").toLowerCase(),
    parts: email.attachments.flatMap(reportPart),
  };
}

/** Groups as the mailboxes in them. */
function flat(addresses: readonly Address[]): { address: string; name: string }[] {
  return addresses
    .flatMap((one) => one.group ?? [one])
    .flatMap(({ address, name }) =>
      address ? [{ address: address.slice(0, 320), name: decodeWords(name).slice(0, 200) }] : [],
    );
}

/** The ids of a header in the order in which it has them. */
export function idsOf(value: string): string[] {
  return [...value.slice(0, 20_000).matchAll(/<([^<>\s\p{Cc}]{3,500})>/gu)].map(([, id = ""]) => id);
}

/** References go from the oldest to the nearest. */
const reversedIds = (value: string) =>
  idsOf(value)
    .toReversed()
    .map((id) => `<${id}>`)
    .join(" ");

function dateOf(text: string | undefined): Date | null {
  const date = new Date(text ?? "");
  return Number.isNaN(date.getTime()) ? null : date;
}

const reportTypes =
  /^(?:message\/(?:global-)?(?:delivery-status|feedback-report|rfc822|global|disposition-notification)|text\/rfc822-headers|message\/global-headers)$/;

function reportPart({ mimeType, content }: Attachment) {
  const type = mimeType.toLowerCase();
  if (!reportTypes.test(type)) return [];
  const text = typeof content === "string" ? content : new TextDecoder().decode(content);
  return [{ type, content: text.slice(0, 100_000) }];
}

/** What counts as the sender's mailbox; null for a mail without exactly one. */
export const senderKeyOf = ({ from }: ParsedMail) => (from ? normalizeMailbox(from.address) : null);
