import { enqueue } from "@/lib/jobs/enqueue";
import { writeDraftsJob } from "@/lib/jobs/write-drafts";
import { recordAudit } from "../audit/record-audit";
import { type Actor, type Context, inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { uuidOf } from "../facts";
import { type ThreadNames, tellMessage } from "../outreach/message-events";
import { addressOver, openThread, reachableSelect } from "../outreach/open-thread";
import { queueMessage, wakeAfterUndo } from "../outreach/queue-message";
import { textHash } from "../outreach/text-hash";
import { campaignFacts, type FactsOfTask, factsSelect, sameFacts, shopName } from "./campaign-facts";
import { type ComposedText, composeWhole } from "./compose-text";
import { languageOf } from "./write-message";

export type WriteDrafts = { taskId: string; creatorIds: readonly number[]; anew: boolean };

/** After which the rest is left to another run: a model may take a minute for each text. */
const shiftMs = 4 * 60_000;

/**
 * Writes the first messages of a task that were asked for, one creator after the other: as drafts, or approved in the
 * name of the task's maker where its rule says so. Whoever has one keeps it, so that running twice is running once.
 */
export async function writeDrafts(
  context: Context,
  { taskId, creatorIds, anew }: WriteDrafts,
  signal?: AbortSignal,
): Promise<void> {
  const end = context.clock().getTime() + shiftMs;
  for (const [index, creatorId] of creatorIds.entries()) {
    if (signal?.aborted || context.clock().getTime() > end) {
      const rest = creatorIds.slice(index);
      await inTransaction(context, async (tx) =>
        enqueue(tx, writeDraftsJob, { taskId, creatorIds: rest, anew }),
      );
      return;
    }
    await writeDraft(context, { taskId, creatorId, anew }, signal);
  }
}

const creatorSelect = { ...reachableSelect, name: true, tags: true } as const;

type One = { taskId: string; creatorId: number; anew: boolean };

/** Nothing is written for whom the channel does not reach, and for facts that have changed meanwhile it is written again. */
async function writeDraft(context: Context, one: One, signal?: AbortSignal): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const found = await readFor(context, one);
    if (!found) return;
    const { task, channel, creator } = found;
    const language = languageOf(creator.language);
    const facts = campaignFacts(task, language);
    const shop = shopName(task, language);
    const asked = { facts, channel, language, creator, shop, topics: task.matchTags };
    const text = await composeWhole(asked, signal).catch(refusedFacts);
    if (!text || (await keep(context, one, found, text))) return;
  }
}

/** Facts that no text can be made of are the seller's to change; they are shown with the campaign. */
function refusedFacts(error: unknown): null {
  if (error instanceof DomainError) return null;
  throw error;
}

async function readFor({ db }: Context, { taskId, creatorId, anew }: One) {
  const task = await db.matchTask.findUnique({ where: { id: taskId }, select: factsSelect });
  const creator = await db.creator.findFirst({
    where: { id: creatorId, matches: { some: { taskId } } },
    select: creatorSelect,
  });
  if (task?.status !== "MATCHED" || !task.channel || !creator) return null;
  if (addressOver(task.channel, creator) === null) return null;
  const thread = { taskId, creatorId, channel: task.channel };
  const written = await db.outreachMessage.findFirst({
    where: { thread, kind: "FIRST", state: { not: "CANCELED" } },
    select: { state: true, author: true },
  });
  return !written || (anew && isUntouched(written)) ? { task, channel: task.channel, creator } : null;
}

const isUntouched = ({ state, author }: { state: string | null; author: string }) =>
  state === "DRAFT" && author !== "PERSON";

type Found = NonNullable<Awaited<ReturnType<typeof readFor>>>;

/** False where the facts are no longer those of the text. */
function keep(context: Context, { taskId, anew }: One, found: Found, text: ComposedText): Promise<boolean> {
  const { task, channel, creator } = found;
  // Whatever the rule does, it does in the name of the task's maker.
  const actor: Actor = { ...task.user, kind: "job", job: writeDraftsJob.name };
  return inTransaction({ ...context, actor }, async (tx) => {
    const now = await tx.db.matchTask.findUnique({ where: { id: taskId }, select: factsSelect });
    if (!now || !sameFacts(now, task)) return false;
    const thread = await openThread(tx, { taskId, creator, channel });
    await tx.db.$queryRaw`SELECT 1 FROM outreach_threads WHERE id = ${thread.id}::uuid FOR NO KEY UPDATE`;
    const present = await tx.db.outreachMessage.findFirst({
      where: { threadId: thread.id, kind: "FIRST", state: { not: "CANCELED" } },
    });
    if (present && !(anew && isUntouched(present))) return true;
    const { subject, content, author } = text;
    const hash = textHash({ subject, content });
    const { priceMinor } = task.product;
    const data = { subject, content, author, textHash: hash, promisedPriceMinor: priceMinor };
    const { id } = present
      ? await tx.db.outreachMessage.update({ where: { id: present.id }, data, select: { id: true } })
      : await tx.db.outreachMessage.create({
          data: {
            ...data,
            ...{ threadId: thread.id, direction: "OUT", kind: "FIRST", state: "DRAFT" },
            language: languageOf(creator.language),
            at: tx.clock(),
          },
          select: { id: true },
        });
    const names = { threadId: thread.id, taskId, productId: task.productId };
    if (task.firstApproval === "PERSON") {
      tellMessage(tx, names, { id, state: "DRAFT" });
      return true;
    }
    await approveByRule(tx, names, { id, textHash: hash }, task);
    return true;
  });
}

async function approveByRule(
  tx: SignedIn,
  names: ThreadNames,
  message: { id: number; textHash: Uint8Array<ArrayBuffer> },
  { id, shopId, product }: FactsOfTask,
): Promise<void> {
  await queueMessage(tx, names, message, { priceMinor: product.priceMinor });
  const after = { messageId: message.id, byRule: true, texts: 1, taskId: uuidOf(id) };
  recordAudit(tx, { act: "outreach.approved", id, shopId, after });
  wakeAfterUndo(tx);
}
