import { resolve } from "node:path";
import { env } from "@/lib/env";
import { imapPort } from "../inbox/imap-port";
import type { MailPort } from "./mail";
import { sandboxMail } from "./sandbox";
import { smtp } from "./smtp";

/** Where the embedded mailbox keeps its mails. */
export function sandboxMailFolder(): string {
  return resolve(/* turbopackIgnore: true */ env.DATA_DIR, "sandbox-mail");
}

/** The mail server of SMTP_URL, which the mailbox of IMAP_URL knows the mails of, else the embedded mailbox under DATA_DIR. */
export function mailPort(): MailPort {
  return smtpPort() ?? embeddedMail();
}

/** The embedded mailbox, also where SMTP_URL is set: for threads that were begun without it. */
export function embeddedMail(): MailPort {
  return sandboxMail(sandboxMailFolder());
}

function smtpPort(): MailPort | null {
  const { SMTP_URL: url, MAIL_FROM: from } = env;
  if (!url) return null;
  if (!from) throw new Error("With SMTP_URL, set MAIL_FROM as well (see .env.example).");
  const port = smtp({ url, from, silenceMs: env.OUTREACH_LEASE_SECONDS * 800 });
  const imap = imapPort();
  return imap ? { ...port, canFind: true, find: (messageId) => imap.findSent(messageId) } : port;
}
