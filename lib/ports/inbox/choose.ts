import { sandboxMailFolder } from "../mail/choose";
import { imapPort } from "./imap-port";
import type { InboxPort } from "./inbox";
import { sandboxInbox } from "./sandbox";

/** Every mailbox that answers may come to: the embedded one, for threads that were begun in it, and that of IMAP_URL. */
export function inboxPorts(): InboxPort[] {
  const imap = imapPort();
  return [sandboxInbox(sandboxMailFolder()), ...(imap ? [imap] : [])];
}
