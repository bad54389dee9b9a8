import type { OutreachStage } from "@/lib/generated/prisma/enums";
import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { uuidOf } from "../facts";
import { requireTask } from "../matching/task-access";
import { accountOf } from "../outreach/accounts";
import { maskAddress } from "../outreach/addresses";
import { channels } from "../outreach/channels";
import { tellStage, tellThread } from "../outreach/message-events";
import { lockThread, namesOf, type ReplyThread } from "../replies/lock-thread";

/**
 * A thread of a task that the caller manages, locked until the commit. Throws `outreach.not_found`, and
 * `auth.forbidden` for whom may only read it.
 */
export async function requireThread(tx: SignedIn, id: string): Promise<ReplyThread> {
  const thread = await lockThread(tx, id);
  if (!thread) throw new DomainError("outreach.not_found");
  await requireTask(tx, thread.taskId, "campaign.manage").catch((error: unknown) => {
    const unknown = error instanceof DomainError && error.code === "task.not_found";
    throw unknown ? new DomainError("outreach.not_found") : error;
  });
  return thread;
}

export type ChangeThread = {
  id: string;
  /** Where a person puts it: replies from before no longer move it. */
  stage?: OutreachStage | undefined;
  /** Null wakes it. */
  snoozedUntil?: Date | null | undefined;
  closed?: boolean | undefined;
  read?: boolean | undefined;
};

export type ChangedThread = Pick<ReplyThread, "id" | "stage" | "snoozedUntil" | "closedAt" | "readAt">;

/**
 * What a person decides about a thread; what is absent stays. A snooze in the past is none. Throws `outreach.not_found`
 * and `auth.forbidden`.
 */
export function changeThread(
  context: SignedIn,
  { id, stage, snoozedUntil, closed, read }: ChangeThread,
): Promise<ChangedThread> {
  return inTransaction(context, async (tx) => {
    const thread = await requireThread(tx, id);
    const now = tx.clock();
    const closing = closed === undefined ? {} : { closedAt: closed ? (thread.closedAt ?? now) : null };
    const snoozing =
      snoozedUntil === undefined
        ? {}
        : { snoozedUntil: snoozedUntil && snoozedUntil > now ? snoozedUntil : null };
    const marking = stage === undefined ? {} : { stage, markedStage: stage, markedAt: now };
    const reading = read === undefined ? {} : { readAt: read ? now : null };
    if (closed !== undefined || snoozedUntil !== undefined || read !== undefined) {
      tellThread(tx, namesOf(thread));
    }
    const changed = await tx.db.outreachThread.update({
      where: { id },
      data: { ...closing, ...snoozing, ...marking, ...reading },
      select: { id: true, stage: true, snoozedUntil: true, closedAt: true, readAt: true },
    });
    if (changed.stage !== thread.stage) {
      tellStage(tx, namesOf(thread), { from: thread.stage, to: changed.stage });
      const { shopId } = thread.task;
      const ids = { taskId: uuidOf(thread.taskId) };
      recordAudit(tx, {
        ...{ act: "outreach.marked", id, shopId },
        before: { ...ids, stage: thread.stage },
        after: { ...ids, stage: changed.stage },
      });
    }
    return changed;
  });
}

/**
 * Keeps the account of a thread's task from writing to its address ever again, in any campaign. Twice is once. Throws
 * `outreach.not_found` and `auth.forbidden`.
 */
export function suppressThread(
  context: SignedIn,
  { id, note = "" }: { id: string; note?: string | undefined },
): Promise<void> {
  return inTransaction(context, async (tx) => {
    const thread = await requireThread(tx, id);
    const account = accountOf(thread.task);
    const { count } = await tx.db.suppression.createMany({
      data: [
        {
          ...{ account, note, scope: "SELLER", reason: "PERSON", createdById: tx.actor.id },
          kind: channels[thread.channel].address,
          addressKey: thread.addressKey,
          hint: thread.address && maskAddress(thread.address),
          createdAt: tx.clock(),
        },
      ],
      skipDuplicates: true,
    });
    if (count === 0) return;
    tellThread(tx, namesOf(thread));
    const { addressKey } = thread;
    const row = await tx.db.suppression.findUniqueOrThrow({
      where: { addressKey_scope_account: { addressKey, scope: "SELLER", account } },
      select: { id: true },
    });
    recordAudit(tx, { act: "suppression.added", id: row.id, shopId: thread.task.shopId });
  });
}
