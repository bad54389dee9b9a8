import { createHash, randomInt, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { orNull } from "../storage/files";
import type { InboxPort } from "./inbox";

/** A mail that is still being written when a later one is read would be passed over: so far is read again. */
const overlap = 60_000_000n;

const folderOf = (root: string) => join(root, "inbox");

/** A folder under `root` with one file for each mail, numbered by the microsecond. Nothing comes from outside. */
export function sandboxInbox(root: string): InboxPort {
  return {
    mailbox: "sandbox",
    sandbox: true,
    async read(cursor, take, signal) {
      const from = cursor ? cursor.lastUid - overlap : 0n;
      const names = (await orNull(readdir(folderOf(root)))) ?? [];
      const uids = names.flatMap((name) => /^(\d{16})\.eml$/.exec(name)?.[1] ?? []).map(BigInt);
      for (const uid of uids.filter((one) => one > from).sort((a, b) => (a < b ? -1 : 1))) {
        if (signal.aborted) return;
        const raw = await orNull(readFile(join(folderOf(root), `${uid}.eml`)));
        const lastUid = cursor && cursor.lastUid > uid ? cursor.lastUid : uid;
        if (raw) await take({ raw, receivedAt: new Date(Number(uid / 1000n)) }, { uidValidity: 1n, lastUid });
      }
    },
    async waitForNews(ms, signal) {
      await sleep(Math.min(ms, 2000), undefined, { signal }).catch(() => undefined);
    },
    // The sandbox knows what was sent by itself.
    findSent: async () => ({ kind: "silent" }),
  };
}

/** Puts a mail into the sandbox's mailbox: whole or not at all. */
export async function deliverToSandbox(root: string, raw: Uint8Array, at: Date): Promise<void> {
  const folder = folderOf(root);
  await mkdir(folder, { recursive: true });
  const part = join(folder, `part-${randomUUID()}`);
  await writeFile(part, raw, { flush: true });
  const uid = at.getTime() * 1000 + randomInt(1000);
  await rename(part, join(folder, `${String(uid).padStart(16, "0")}.eml`));
}

/** Removes mails that came, known by when and by the SHA-256 of what they were; twice is once. */
export async function forgetFromSandbox(
  root: string,
  mails: readonly { receivedAt: Date; rawHash: Uint8Array }[],
): Promise<void> {
  const hashes = new Set(mails.map(({ rawHash }) => Buffer.from(rawHash).toString("hex")));
  const moments = new Set(mails.map(({ receivedAt }) => String(receivedAt.getTime()).padStart(13, "0")));
  const names = mails.length === 0 ? [] : ((await orNull(readdir(folderOf(root)))) ?? []);
  for (const name of names.filter((one) => moments.has(one.slice(0, 13)))) {
    const path = join(folderOf(root), name);
    const raw = await orNull(readFile(path));
    if (raw && hashes.has(createHash("sha256").update(raw).digest("hex"))) await rm(path, { force: true });
  }
}
