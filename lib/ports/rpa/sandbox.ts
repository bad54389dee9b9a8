import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { orNull } from "../storage/files";
import type { RpaOutcome, RpaPort, RpaReply, RpaSession } from "./rpa";
import { type Fate, fateOf, fateOfAnswer } from "./rules";

const keptSchema = z.object({
  key: z.string(),
  sessionId: z.string(),
  content: z.string(),
  at: z.coerce.date(),
});
type Kept = z.infer<typeof keptSchema>;

const digestOf = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 32);

/**
 * A service that acts creators out: one file per key under `root`, and everything else follows from what was said and
 * the time since, so that a restart changes nothing. Nothing leaves.
 */
export function sandboxRpa(root: string, clock: () => Date = () => new Date()): RpaPort {
  // A key's first message names its session; the sandbox's sessions say what they are.
  const folderOf = (sessionId: string) => join(root, digestOf(sessionId));
  const indexOf = (key: string) => join(root, "keys", digestOf(key));

  async function keep(sessionId: string, key: string, content: string, beforeLast: () => Promise<void>) {
    const known = await read(indexOf(key));
    await beforeLast();
    const kept: Kept = known ?? { key, sessionId, content, at: clock() };
    // The index last: what it names is there.
    await write(join(folderOf(kept.sessionId), digestOf(key)), kept);
    await write(indexOf(key), kept);
    return { kind: "accepted", sessionId: kept.sessionId } satisfies RpaOutcome;
  }

  return {
    sandbox: true,
    canFind: true,
    send: ({ key, content }, beforeLast) => keep(`sandbox-${digestOf(key)}`, key, content, beforeLast),
    async reply({ key, sessionId, content }, beforeLast) {
      if (!(await orNull(readdir(folderOf(sessionId)))))
        return { kind: "refused", reason: "404 no such session" };
      return keep(sessionId, key, content, beforeLast);
    },
    async find(key) {
      const known = await read(indexOf(key));
      return known ? { kind: "accepted", sessionId: known.sessionId } : { kind: "absent" };
    },
    async status(sessionId) {
      const names = await orNull(readdir(folderOf(sessionId)));
      if (!names) return null;
      const all = await Promise.all(names.map((name) => read(join(folderOf(sessionId), name))));
      const said = all.filter((one) => one !== null).sort((a, b) => a.at.getTime() - b.at.getTime());
      return sessionAt(sessionId, said, clock().getTime());
    },
  };
}

/** Removes a session and the messages that were said in it, named by their keys; twice is once. */
export async function forgetSandboxSession(
  root: string,
  { sessionId, keys }: { sessionId: string; keys: readonly string[] },
): Promise<void> {
  for (const key of keys) await rm(join(root, "keys", digestOf(key)), { force: true });
  await rm(join(root, digestOf(sessionId)), { force: true, recursive: true });
}

/** The session as it stands at a moment, from what was said in it. */
function sessionAt(sessionId: string, said: readonly Kept[], now: number): RpaSession | null {
  const [first, ...later] = said;
  if (!first) return null;
  const fate = fateOf(first.key, first.content);
  const since = now - first.at.getTime();
  const arrived = since >= fate.deliveredAfterMs;
  const status = arrived ? fate.end : "queued";
  const replies = [
    replyAt(first, fate, now),
    ...later.map((one) => replyAt(one, fateOfAnswer(one.key, one.content), now)),
  ];
  return {
    sessionId,
    status,
    error: status === "refused" || status === "failed" ? `sandbox: ${status}` : null,
    replies: replies.filter((one) => one !== null).sort((a, b) => a.at.getTime() - b.at.getTime()),
  };
}

function replyAt({ key, at }: Kept, { reply }: Fate, now: number): RpaReply | null {
  if (!reply || now - at.getTime() < reply.afterMs) return null;
  return {
    replyId: `sandbox-${digestOf(`${key} reply`)}`,
    content: reply.text,
    at: new Date(at.getTime() + reply.afterMs),
  };
}

async function read(path: string): Promise<Kept | null> {
  const text = await orNull(readFile(path, "utf8"));
  return text === null ? null : keptSchema.parse(JSON.parse(text));
}

/** Written beside, flushed and renamed: a crash leaves the whole file or none. */
async function write(path: string, kept: Kept): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const part = join(dirname(dirname(path)), `part-${randomUUID()}`);
  try {
    const handle = await open(part, "wx");
    await handle
      .writeFile(JSON.stringify(kept))
      .then(() => handle.sync())
      .finally(() => handle.close());
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
