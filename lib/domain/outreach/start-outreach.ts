import type { MatchTask, OutreachThread } from "@/lib/generated/prisma/client";
import type { DeliveryState, OutreachChannel } from "@/lib/generated/prisma/enums";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { uuidOf } from "../facts";
import { requireTask } from "../matching/task-access";
import type { StatedTask } from "../writing/campaign-facts";
import { channels } from "./channels";
import { refuseClaims, templateFor } from "./first-text";
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
  /** The text for all of them, which the caller hereby approves; without it what was written for each, or the template. */
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
 * `task.not_matched`, `outreach.creator_not_matched`, `creator.no_address`, `outreach.no_text`,
 * `writing.claim_not_in_facts`; then nobody is written to.
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
    const { product, shop } = await tx.db.matchTask.findUniqueOrThrow({
      where: { id: task.id },
      select: { product: true, shop: { select: { name: true, nameEn: true } } },
    });
    const stated = { ...task, product, shop };
    const creators = await matched(tx, task.id, request.creatorIds);
    if (request.content !== undefined) refuseClaims(stated, creators, request.content);
    const sessions: StartedSession[] = [];
    // In the order of ids, so that two requests at once wait for each other instead of blocking each other.
    for (const creator of creators) {
      const refuse = refuseAt(tx.locale, request.creatorIds.indexOf(creator.id));
      const thread = await openThread(tx, { taskId: task.id, creator, channel: request.channel }).catch(
        refuse,
      );
      const state = await sendFirst(tx, thread, { stated, creator, content: request.content }).catch(refuse);
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
  const fields = [{ path: `creator_ids.${index}`, message }, ...(error.details.fields ?? [])];
  throw new DomainError(error.code, { fields, cause: error });
};

async function matched(
  { db, locale }: SignedIn,
  taskId: string,
  creatorIds: readonly number[],
): Promise<Written[]> {
  const creators = await db.creator.findMany({
    where: { id: { in: [...creatorIds] }, matches: { some: { taskId } } },
    select: { ...reachableSelect, name: true, tags: true },
    orderBy: { id: "asc" },
  });
  const found = new Set(creators.map(({ id }) => id));
  const missing = creatorIds.findIndex((id) => !found.has(id));
  if (missing >= 0) refuseAt(locale, missing)(new DomainError("outreach.creator_not_matched"));
  return creators;
}

type Written = Reachable & { name: string; tags: string[] };
type First = { stated: MatchTask & StatedTask; creator: Written; content: string | undefined };

/** Queues the first message of a thread unless that has happened; says in which state it is then. */
async function sendFirst(
  tx: SignedIn,
  thread: OutreachThread,
  { stated, creator, content }: First,
): Promise<DeliveryState> {
  const names = { threadId: thread.id, taskId: stated.id, productId: stated.productId };
  const { priceMinor } = stated.product;
  await tx.db.$queryRaw`SELECT 1 FROM outreach_threads WHERE id = ${thread.id}::uuid FOR NO KEY UPDATE`;
  const where = { threadId: thread.id, kind: "FIRST", state: { not: "CANCELED" } } as const;
  const present = await tx.db.outreachMessage.findFirst({ where });
  if (present && present.state !== "DRAFT" && present.state !== "APPROVED") return present.state ?? "DRAFT";
  if (present && content === undefined) {
    // The campaign may say other things by now than when it was written.
    refuseClaims(stated, [creator], present.content);
    await queueMessage(tx, names, present, { priceMinor });
    return "QUEUED";
  }
  const text =
    content === undefined
      ? templateFor(stated, creator, thread.channel)
      : { subject: present?.subject ?? subjectFor(stated, thread), content };
  if (!text) throw new DomainError("outreach.no_text");
  const author = content === undefined ? "TEMPLATE" : "PERSON";
  const data = { ...text, textHash: textHash(text), author, language: thread.language } as const;
  const draft = present
    ? await tx.db.outreachMessage.update({ where: { id: present.id }, data })
    : await tx.db.outreachMessage.create({
        data: { ...data, threadId: thread.id, direction: "OUT", kind: "FIRST", state: "DRAFT" },
      });
  if (!present) tellMessage(tx, names, { id: draft.id, state: "DRAFT" });
  await queueMessage(tx, names, draft, { priceMinor });
  return "QUEUED";
}

function subjectFor({ product }: StatedTask, { channel, language }: OutreachThread): string | null {
  if (!channels[channel].subject) return null;
  const t = getTranslator(language === "en" ? "en" : "zh", "outreach");
  return t("subject", { product: (language === "en" && product.titleEn) || product.title });
}
