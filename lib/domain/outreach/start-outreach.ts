import type { MatchTask, OutreachThread } from "@/lib/generated/prisma/client";
import type { DeliveryState, OutreachChannel } from "@/lib/generated/prisma/enums";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { uuidOf } from "../facts";
import { requireTask } from "../matching/task-access";
import { channels } from "./channels";
import { tellMessage } from "./message-events";
import { openThread, type Reachable, reachableSelect } from "./open-thread";
import { queueMessage, wakeAfterUndo } from "./queue-message";
import { type SessionStatus, sessionStatusOf } from "./session-status";
import { textHash } from "./text-hash";

type StartOutreach = {
  taskId: string;
  creatorIds: readonly number[];
  /** The task's; another one is refused. */
  shopId?: number | undefined;
  channel: OutreachChannel;
  /** The text for all of them, which the caller hereby approves; without it what was written for each. */
  content?: string | undefined;
};

export type StartedSession = {
  sessionId: string;
  creatorId: number;
  channel: OutreachChannel;
  status: SessionStatus;
};

/**
 * Writes to matched creators (000 outreach): each is written to once per task and channel, however often it is asked.
 * The request is the approval of the text. Throws `task.not_found`, `auth.forbidden`, `shop.not_found`,
 * `task.not_matched`, `outreach.creator_not_matched`, `creator.no_address`, `outreach.no_text`; then nobody is written to.
 */
export function startOutreach(context: SignedIn, request: StartOutreach) {
  return inTransaction(context, async (tx) => {
    const task = await requireTask(tx, request.taskId, "campaign.manage");
    if (request.shopId !== undefined && request.shopId !== task.shopId)
      throw new DomainError("shop.not_found");
    if (task.status !== "MATCHED") throw new DomainError("task.not_matched");
    // Whoever asks for messages to be sent has started the campaign.
    await tx.db.matchTask.updateMany({
      where: { id: task.id, startedAt: null },
      data: { startedAt: tx.clock(), pausedAt: null, step: "started" },
    });
    const { priceMinor, title, titleEn } = await tx.db.product.findUniqueOrThrow({
      where: { id: task.productId },
    });
    const sessions: StartedSession[] = [];
    // In the order of ids, so that two requests at once wait for each other instead of blocking each other.
    for (const creator of await matched(tx, task.id, request.creatorIds)) {
      const thread = await openThread(tx, { taskId: task.id, creator, channel: request.channel }).catch(
        refuseAt(tx.locale, request.creatorIds.indexOf(creator.id)),
      );
      const t = getTranslator(thread.language === "en" ? "en" : "zh", "outreach");
      const subject = channels[request.channel].subject
        ? t("subject", { product: (thread.language === "en" && titleEn) || title })
        : null;
      const state = await sendFirst(tx, task, thread, { subject, content: request.content, priceMinor });
      const status = sessionStatusOf(thread, state);
      sessions.push({ sessionId: thread.id, creatorId: creator.id, channel: request.channel, status });
    }
    recordAudit(tx, {
      act: "outreach.requested",
      id: task.id,
      shopId: task.shopId,
      after: { channel: request.channel, creators: sessions.length, taskId: uuidOf(task.id) },
    });
    wakeAfterUndo(tx);
    const order = new Map(request.creatorIds.map((id, index) => [id, index]));
    sessions.sort((a, b) => (order.get(a.creatorId) ?? 0) - (order.get(b.creatorId) ?? 0));
    return { taskId: task.id, sessions };
  });
}

/** Says which of the creators it is about. */
const refuseAt = (locale: Locale, index: number) => (error: unknown) => {
  if (!(error instanceof DomainError)) throw error;
  const message = getTranslator(locale, "errors")(error.code);
  throw new DomainError(error.code, { fields: [{ path: `creator_ids.${index}`, message }], cause: error });
};

async function matched(
  { db, locale }: SignedIn,
  taskId: string,
  creatorIds: readonly number[],
): Promise<Reachable[]> {
  const creators = await db.creator.findMany({
    where: { id: { in: [...creatorIds] }, matches: { some: { taskId } } },
    select: reachableSelect,
    orderBy: { id: "asc" },
  });
  const found = new Set(creators.map(({ id }) => id));
  const missing = creatorIds.findIndex((id) => !found.has(id));
  if (missing >= 0) refuseAt(locale, missing)(new DomainError("outreach.creator_not_matched"));
  return creators;
}

type Text = { subject: string | null; content: string | undefined; priceMinor: number };

/** Queues the first message of a thread unless that has happened; says in which state it is then. */
async function sendFirst(
  tx: SignedIn,
  task: MatchTask,
  thread: OutreachThread,
  { subject, content, priceMinor }: Text,
): Promise<DeliveryState> {
  const names = { threadId: thread.id, taskId: task.id, productId: task.productId };
  await tx.db.$queryRaw`SELECT 1 FROM outreach_threads WHERE id = ${thread.id}::uuid FOR NO KEY UPDATE`;
  const where = { threadId: thread.id, kind: "FIRST", state: { not: "CANCELED" } } as const;
  const present = await tx.db.outreachMessage.findFirst({ where });
  if (present && present.state !== "DRAFT" && present.state !== "APPROVED") return present.state ?? "DRAFT";
  if (!present && content === undefined) throw new DomainError("outreach.no_text");
  if (content === undefined && present) {
    await queueMessage(tx, names, present, { priceMinor });
    return "QUEUED";
  }
  const text = { subject: present?.subject ?? subject, content: content ?? "" };
  const hash = textHash(text);
  const data = { ...text, textHash: hash, author: "PERSON", language: thread.language } as const;
  const draft = present
    ? await tx.db.outreachMessage.update({ where: { id: present.id }, data })
    : await tx.db.outreachMessage.create({
        data: { ...data, threadId: thread.id, direction: "OUT", kind: "FIRST", state: "DRAFT" },
      });
  if (!present) tellMessage(tx, names, { id: draft.id, state: "DRAFT" });
  await queueMessage(tx, names, draft, { priceMinor });
  return "QUEUED";
}
