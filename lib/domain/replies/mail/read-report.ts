import { idsOf, type ParsedMail } from "./parse-mail";

/**
 * What became of a mail of ours: it certainly never arrives (5.x.x), it may yet (4.x.x), its reader complained of it.
 * `ids` are the Message-IDs that the report carries: without one of ours it could be anybody's.
 */
export type MailReport = { kind: "bounce" | "delay" | "complaint"; status: string; ids: string[] };

const header = (content: string, name: string) =>
  new RegExp(`^${name}:([^\\n]{0,2000}(?:\\n[ \\t][^\\n]{0,2000}){0,20})`, "im").exec(content)?.[1] ?? "";

/** RFC 3464 and RFC 5965; null for a mail that is no report on a delivery. */
export function readReport(mail: ParsedMail): MailReport | null {
  const ids = originalIds(mail);
  const statuses = mail.parts.filter(({ type }) => type.endsWith("delivery-status"));
  if (statuses.length > 0) {
    const failed = statuses.flatMap(({ content }) => failures(content));
    const definite = failed.find((status) => status.startsWith("5."));
    return { kind: definite ? "bounce" : "delay", status: definite ?? failed[0] ?? "", ids };
  }
  const complaint = mail.parts.find(({ type }) => type.endsWith("feedback-report"));
  const abuse = complaint && /^feedback-type:\s*(?:abuse|fraud|virus|other)\b/im.test(complaint.content);
  return abuse ? { kind: "complaint", status: "", ids } : null;
}

/** The status of each recipient that it did not reach. */
function failures(content: string): string[] {
  const groups = content.replaceAll("\r", "").split(/\n{2,}/, 50);
  return groups.flatMap((group) => {
    const failed = /^action:\s*(?:failed|delayed)\b/im.exec(group)?.[0];
    const status = /^status:\s*([245]\.\d{1,3}\.\d{1,3})\b/im.exec(group)?.[1];
    if (!failed || !status) return [];
    // A delay that names a definite status is a delay all the same.
    return [/delayed/i.test(failed) ? status.replace(/^5/, "4") : status];
  });
}

/** Of the mail that the report returns: its own id only, as what it answered to belongs to others. */
function originalIds({ parts }: ParsedMail): string[] {
  const returned = parts.filter(({ type }) => /rfc822|global(?:-headers)?$/.test(type));
  return returned.flatMap(({ content }) => {
    const head = content.replaceAll("\r", "").split("\n\n", 1)[0] ?? "";
    return idsOf(header(head, "message-id"));
  });
}
