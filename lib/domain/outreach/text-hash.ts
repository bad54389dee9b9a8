import { createHash } from "node:crypto";

/** Names a text: an approval counts for the one that was read, and for no other. */
export function textHash({ subject, content }: { subject: string | null; content: string }) {
  return createHash("sha256")
    .update(JSON.stringify([subject, content]))
    .digest();
}
