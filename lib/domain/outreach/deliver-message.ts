import { setTimeout as sleep } from "node:timers/promises";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { UnsendableMail } from "@/lib/ports/mail/mail";
import { type Context, inTransaction } from "../context";
import { toDomainError } from "../database-errors";
import type { Claim } from "./claim-next";
import { joined, standingReason } from "./claimable";
import { type HandedOver, handOver, isFindable, type Outgoing, outgoingInclude } from "./hand-over";
import { tellMessage } from "./message-events";
import {
  acceptMessage,
  doubtMessage,
  type Expected,
  postponeMessage,
  rejectMessage,
  releaseClaim,
} from "./settle-message";

/** A service may take a message and show it a little later. */
const lookUpMs = 60_000;

/** The claim is no longer ours, or something came between it and the last byte. */
class Overtaken extends Error {}

/**
 * Hands a claimed message over and writes down what became of it. Says whether its channel takes anything at the moment.
 */
export async function deliverMessage(context: Context, claim: Claim): Promise<"next" | "channel_down"> {
  const { db } = context;
  const message = await db.outreachMessage.findUnique({ where: { id: claim.id }, include: outgoingInclude });
  if (!message) return "next";
  const outcome = await attempt(context, claim, message);
  if (outcome) await settle(context, claim, message, outcome);
  return outcome?.kind === "deferred" && outcome.whole ? "channel_down" : "next";
}

/** Null where nothing left and the claim is let go. */
async function attempt(context: Context, claim: Claim, message: Outgoing): Promise<HandedOver | null> {
  try {
    return await handOver(context, message, () => beginHandOver(context, claim));
  } catch (error) {
    if (error instanceof UnsendableMail) return { kind: "refused", reason: `unsendable: ${error.message}` };
    if (!(error instanceof Overtaken) && toDomainError(error).kind !== "unavailable") {
      log.error({ err: error, messageId: claim.id }, "a message could not be handed over");
      return { kind: "deferred", reason: "internal", whole: false };
    }
    await untilWritten(() => releaseClaim(context, claim));
    return null;
  }
}

/** Commits that the message goes, if it still may: from here on only evidence says whether it went. */
function beginHandOver(context: Context, { id, token }: Claim): Promise<void> {
  return inTransaction(context, async (tx) => {
    const now = tx.clock();
    const [row] = await tx.db.$queryRaw<{ threadId: string; taskId: string; productId: number }[]>`
      WITH allowed AS (
        SELECT m.id, th.id AS thread_id, k.id AS task_id, k.product_id FROM ${joined(now)}
        WHERE m.id = ${id} AND ${standingReason(now)} IS NULL
      )
      UPDATE outreach_messages m SET state = 'HANDING_OVER', updated_at = ${now},
        claim_expires_at = ${new Date(now.getTime() + env.OUTREACH_LEASE_SECONDS * 1000)}
      FROM allowed
      WHERE m.id = allowed.id AND m.state = 'CLAIMED' AND m.claim_token = ${token}::uuid
      RETURNING allowed.thread_id AS "threadId", allowed.task_id AS "taskId", allowed.product_id AS "productId"`;
    if (!row) throw new Overtaken();
    tellMessage(tx, row, { id, state: "HANDING_OVER" });
  });
}

async function settle(context: Context, { id, token }: Claim, { thread }: Outgoing, outcome: HandedOver) {
  const expected: Expected = { id, token, from: ["CLAIMED", "HANDING_OVER", "UNKNOWN"] };
  await untilWritten(async () => {
    if (outcome.kind === "accepted") return acceptMessage(context, expected, outcome);
    if (outcome.kind === "refused") return rejectMessage(context, expected, outcome.reason);
    if (outcome.kind === "deferred") return postponeMessage(context, expected, outcome.reason);
    return doubtMessage(
      context,
      { ...expected, from: ["HANDING_OVER"] },
      {
        error: outcome.reason,
        lookUpAt: isFindable(thread) ? new Date(context.clock().getTime() + lookUpMs) : null,
      },
    );
  });
}

/** A database that restarts is waited for: what became of a message is worth more than the time. */
async function untilWritten(write: () => Promise<unknown>): Promise<void> {
  const end = Date.now() + env.OUTREACH_LEASE_SECONDS * 1000;
  for (let wait = 100; ; wait = Math.min(2 * wait, 2000)) {
    try {
      await write();
      return;
    } catch (error) {
      if (toDomainError(error).kind !== "unavailable" || Date.now() > end) throw error;
      await sleep(wait);
    }
  }
}
