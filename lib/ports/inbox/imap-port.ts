import { env } from "@/lib/env";
import { imapInbox } from "./imap";
import { type InboxPort, maxMailBytes } from "./inbox";

/** The mailbox of IMAP_URL; null without one. */
export function imapPort(): InboxPort | null {
  const { IMAP_URL: url } = env;
  return url ? imapInbox({ url, keepsSent: env.IMAP_KEEPS_SENT === "on", maxBytes: maxMailBytes }) : null;
}
