import { log } from "@/lib/log";
import { inboxPorts } from "@/lib/ports/inbox/choose";
import type { InboxPort } from "@/lib/ports/inbox/inbox";
import type { Context } from "../context";
import { toDomainError } from "../database-errors";
import { type JudgeSender, judgeSender } from "./mail/judge-sender";
import { receiveMail } from "./mail/receive-mail";

/**
 * Reads what is new in a mailbox. Its cursor moves behind a mail once that is taken; what is read again after a crash is
 * known. Returns how many mails were taken.
 */
export async function readInbox(
  context: Context,
  port: InboxPort,
  signal: AbortSignal,
  judge: JudgeSender = judgeSender,
): Promise<number> {
  const { mailbox, sandbox } = port;
  const where = { mailbox };
  let taken = 0;
  const cursor = await context.db.mailboxCursor.findUnique({ where });
  await port.read(
    cursor,
    async (mail, next) => {
      const state = await receiveMail(context, { ...mail, mailbox, sandbox }, judge).catch(passOver);
      if (state !== "known") taken += 1;
      await context.db.mailboxCursor.upsert({ where, create: { mailbox, ...next }, update: next });
    },
    signal,
  );
  return taken;
}

/** A mail that cannot be taken holds up no other; a database that is away is waited for. */
function passOver(err: unknown): "known" {
  if (toDomainError(err).kind === "unavailable") throw err;
  log.error({ err }, "a mail could not be taken");
  return "known";
}

/** In which a run waits for news before it ends: the next one is started by the clock. */
const waitMs = 20_000;

/** Reads every mailbox, waits a while for news and reads again. One that does not answer holds up no other. */
export async function readInboxes(context: Context, signal: AbortSignal): Promise<void> {
  await Promise.all(
    inboxPorts().map(async (port) => {
      try {
        await readInbox(context, port, signal);
        if (signal.aborted) return;
        await port.waitForNews(waitMs, signal);
        await readInbox(context, port, signal);
      } catch (err) {
        log.warn({ err, mailbox: port.mailbox }, "a mailbox could not be read");
      }
    }),
  );
}
