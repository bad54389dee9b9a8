import { createHash } from "node:crypto";

/**
 * Names a reply of an RPA session by what it is: the service tells of it by a callback and again when it is asked, and
 * both are one.
 */
export function sessionReplyKey(threadId: string, { at, content }: { at: Date; content: string }): string {
  const said = JSON.stringify([Math.floor(at.getTime() / 1000), content]);
  return `rpa:${threadId}:${createHash("sha256").update(said).digest("hex").slice(0, 32)}`;
}

/** Names a mail by its bytes. */
export const mailReplyKey = (rawHash: Uint8Array) => `mail:${Buffer.from(rawHash).toString("hex")}`;
