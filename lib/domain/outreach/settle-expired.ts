import { log } from "@/lib/log";
import type { Context } from "../context";
import { toDomainError } from "../database-errors";
import { findMessage, isFindable } from "./hand-over";
import { acceptMessage, doubtMessage, postponeMessage } from "./settle-message";

const batch = 200;
/** Between two questions about one message, and how long it is asked. */
const askAgainMs = 5 * 60_000;
const askForMs = 60 * 60_000;

/**
 * What a worker left alone: a claim goes back to the queue, as nothing of it left; what was being handed over is in
 * doubt, and is not sent again.
 */
export async function settleExpired(context: Context): Promise<void> {
  const expired = await context.db.outreachMessage.findMany({
    where: { state: { in: ["CLAIMED", "HANDING_OVER"] }, claimExpiresAt: { lt: context.clock() } },
    orderBy: { claimExpiresAt: "asc" },
    take: batch,
    include: { thread: { select: { channel: true, sandbox: true } } },
  });
  for (const { id, state, claimToken, thread } of expired) {
    const token = claimToken ?? "";
    if (state === "CLAIMED")
      await postponeMessage(context, { id, token, from: ["CLAIMED"] }, "left alone", { atOnce: true });
    else
      await doubtMessage(
        context,
        { id, token, from: ["HANDING_OVER"] },
        {
          error: "left alone",
          lookUpAt: isFindable(thread) ? context.clock() : null,
        },
      );
  }
}

/** Asks the services what became of messages in doubt. What they can't tell within an hour is left to a person. */
export async function lookUpUnknown(context: Context): Promise<void> {
  const now = context.clock();
  const doubtful = await context.db.outreachMessage.findMany({
    where: { state: "UNKNOWN", lookUpAt: { lte: now } },
    orderBy: { lookUpAt: "asc" },
    take: batch,
    include: { thread: { select: { channel: true, sandbox: true } } },
  });
  for (const { id, outboundId, thread, updatedAt } of doubtful) {
    const expected = { id, from: ["UNKNOWN"] } as const;
    const found = await ask(thread, outboundId ?? "");
    if (found.kind === "accepted") await acceptMessage(context, expected, found);
    // The service keeps what it takes under this id, and has nothing.
    else if (found.kind === "absent") await postponeMessage(context, expected, "not taken", { atOnce: true });
    else {
      const giveUp = now.getTime() - updatedAt.getTime() > askForMs;
      await context.db.outreachMessage.updateMany({
        where: { id, state: "UNKNOWN" },
        // When it fell into doubt is what its last change says.
        data: { lookUpAt: giveUp ? null : new Date(now.getTime() + askAgainMs), updatedAt },
      });
    }
  }
}

async function ask(thread: Parameters<typeof findMessage>[0], outboundId: string) {
  try {
    return await findMessage(thread, outboundId);
  } catch (error) {
    log.warn(
      { err: error, code: toDomainError(error).code },
      "a service does not say what became of a message",
    );
    return { kind: "silent" } as const;
  }
}
