import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { orNull } from "../storage/files";
import { compose } from "./compose";
import type { MailPort } from "./mail";

/** Of the embedded mailbox; no mail server in the world has it (RFC 2606). */
export const sandboxSender = "campaigns@sandbox.invalid";

/**
 * A mailbox under `root` that takes every mail and lets none out: one file per Message-ID, as RFC 5322 writes it, so
 * that handing the same mail over twice leaves one.
 */
export function sandboxMail(root: string, from = sandboxSender): MailPort {
  return {
    sandbox: true,
    canFind: true,
    from,
    async send(mail, beforeLast) {
      const { raw } = await compose(mail, from);
      const path = pathOf(root, mail.messageId);
      await writeWhole(path, raw, beforeLast);
      return { kind: "accepted", providerId: null };
    },
    async find(messageId) {
      const found = await readSandboxMail(root, messageId);
      return found ? { kind: "accepted", providerId: null } : { kind: "absent" };
    },
  };
}

/** A mail as it was handed over; null where there is none. */
export function readSandboxMail(root: string, messageId: string): Promise<Buffer | null> {
  return orNull(readFile(pathOf(root, messageId)));
}

/** Removes mails that were handed over; twice is once. */
export async function forgetSandboxMails(root: string, messageIds: readonly string[]): Promise<void> {
  for (const messageId of messageIds) await rm(pathOf(root, messageId), { force: true });
}

function pathOf(root: string, messageId: string): string {
  return join(root, "sent", `${createHash("sha256").update(messageId).digest("hex").slice(0, 40)}.eml`);
}

/** Written beside, flushed and renamed: a crash leaves the whole mail or none. The rename is the last byte. */
async function writeWhole(path: string, content: Buffer, beforeLast: () => Promise<void>): Promise<void> {
  await mkdir(join(path, ".."), { recursive: true });
  const part = `${path}.${randomUUID()}`;
  try {
    const handle = await open(part, "wx");
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await beforeLast();
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
