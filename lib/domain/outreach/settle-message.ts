import type { Prisma } from "@/lib/generated/prisma/client";
import type { DeliveryState } from "@/lib/generated/prisma/enums";
import { type Context, inTransaction } from "../context";
import { holdsPlace } from "./claimable";
import type { HoldReason } from "./hold-reasons";
import { tellMessage, tellStage } from "./message-events";

/** Which message, and what it must be for this to be said of it; `token` where only the holder of the claim may. */
export type Expected = { id: number; from: readonly DeliveryState[]; token?: string };

/** A few minutes, then hours; after the last of them a person decides. */
const backoffSeconds = [60, 300, 1800, 7200] as const;

const withoutClaim = { claimToken: null, claimExpiresAt: null } as const;

/** The row, locked, if it is as expected. */
async function lock({ db }: Context, { id, from, token }: Expected) {
  await db.$queryRaw`SELECT 1 FROM outreach_messages WHERE id = ${id} FOR NO KEY UPDATE`;
  const row = await db.outreachMessage.findUnique({
    where: { id, state: { in: [...from] }, ...(token === undefined ? {} : { claimToken: token }) },
    include: { thread: { include: { task: { select: { id: true, productId: true } } } } },
  });
  if (!row) return null;
  const { thread, ...message } = row;
  return {
    message,
    thread,
    names: { threadId: thread.id, taskId: thread.task.id, productId: thread.task.productId },
  };
}

const hasPlace = (state: DeliveryState) => holdsPlace.some((one) => one === state);

/**
 * Moves a message from one state to another, gives its place in the budget back where the new state has none, and tells.
 * Null when it was not as expected.
 */
export async function moveMessage(
  tx: Context,
  expected: Expected,
  to: DeliveryState,
  data: Prisma.OutreachMessageUncheckedUpdateInput = {},
) {
  const found = await lock(tx, expected);
  if (!found) return null;
  const { message, names } = found;
  const leaves = !hasPlace(to) && message.quotaWindowId !== null;
  await tx.db.outreachMessage.update({
    where: { id: message.id },
    data: { heldReason: null, ...data, state: to, ...(leaves ? { quotaWindowId: null } : {}) },
  });
  if (leaves && message.quotaWindowId !== null) {
    await tx.db.quotaWindow.update({
      where: { id: message.quotaWindowId },
      data: { used: { decrement: 1 } },
    });
  }
  tellMessage(tx, names, { id: message.id, state: to });
  return found;
}

export type Taken = { providerId?: string | null; sessionId?: string | null };

/** It was taken: the thread is one of those that were written to. Null when that is no news. */
export function acceptMessage(context: Context, expected: Expected, { providerId, sessionId }: Taken) {
  return inTransaction(context, async (tx) => {
    const at = tx.clock();
    const found = await moveMessage(tx, expected, "ACCEPTED", {
      ...withoutClaim,
      acceptedAt: at,
      lookUpAt: null,
      error: null,
      providerId: providerId ?? null,
    });
    if (!found) return null;
    const { thread, names } = found;
    const first = thread.stage === "MATCHED";
    // A service that gave two talks one name is asked about the first of them.
    const named =
      sessionId &&
      (await tx.db.outreachThread.count({ where: { rpaSessionId: sessionId, id: { not: thread.id } } })) ===
        0;
    await tx.db.outreachThread.update({
      where: { id: thread.id },
      data: {
        lastMessageAt: at,
        ...(first ? { stage: "CONTACTED" } : {}),
        ...(named ? { rpaSessionId: sessionId, pollAt: at } : {}),
      },
    });
    if (first) tellStage(tx, names, { from: "MATCHED", to: "CONTACTED" });
    return found;
  });
}

/** It was not taken and never will be. */
export function rejectMessage(context: Context, expected: Expected, error: string) {
  return inTransaction(context, (tx) =>
    moveMessage(tx, expected, "REJECTED", { ...withoutClaim, lookUpAt: null, error }),
  );
}

/** It was not taken this time: again later or `atOnce`, a few times; then it waits for a person. */
export function postponeMessage(
  context: Context,
  expected: Expected,
  error: string,
  { atOnce = false } = {},
) {
  return inTransaction(context, async (tx) => {
    const now = tx.clock();
    const row = await tx.db.outreachMessage.findUnique({
      where: { id: expected.id },
      select: { attempts: true },
    });
    const attempts = row?.attempts ?? 0;
    const wait = atOnce && attempts < backoffSeconds.length ? 0 : backoffSeconds[attempts];
    const data = { ...withoutClaim, lookUpAt: null, error, attempts: attempts + 1 };
    if (wait === undefined)
      return moveMessage(tx, expected, "HELD", { ...data, heldReason: "failing" satisfies HoldReason });
    return moveMessage(tx, expected, "QUEUED", { ...data, notBefore: new Date(now.getTime() + wait * 1000) });
  });
}

/** It is let go untried: something came between. */
export function releaseClaim(context: Context, { id, token }: { id: number; token: string }) {
  return inTransaction(context, (tx) =>
    moveMessage(tx, { id, token, from: ["CLAIMED"] }, "QUEUED", withoutClaim),
  );
}

/**
 * Nobody knows whether it was taken: no timer sends it again. `lookUpAt`: when its service is asked, if it can be. The
 * claim's token stays, so that an answer that comes late still counts.
 */
export function doubtMessage(
  context: Context,
  expected: Expected,
  { error, lookUpAt }: { error: string; lookUpAt: Date | null },
) {
  return inTransaction(context, (tx) =>
    moveMessage(tx, expected, "UNKNOWN", {
      error,
      claimExpiresAt: null,
      lookUpAt,
    }),
  );
}
