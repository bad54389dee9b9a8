import type { Prisma } from "@/lib/generated/prisma/client";
import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { uuidOf } from "../facts";
import { requireTask } from "../matching/task-access";
import { queueMessage, wakeAfterUndo } from "../outreach/queue-message";
import { messageProblems } from "./check-message";
import type { FactProblem } from "./facts-check";
import { type ManagedMessage, messageInclude, namesOfMessage } from "./message-access";

export type ApproveDrafts = {
  taskId: string;
  /** All drafts of first messages unless said. */
  messageIds?: readonly number[] | undefined;
  /** Hashes of the texts that the approver has read. */
  read: readonly Uint8Array[];
};

export type ApprovedDrafts = { approved: number[]; refused: { id: number; problems: FactProblem[] }[] };

/** As many texts are read before all of them are approved. */
export const sampleSize = 3;

/**
 * Approves drafts in bulk after a sample of them was read: three different ones, or all where there are fewer. Those that
 * no longer fit the facts stay drafts and are told. Throws `task.not_found`, `auth.forbidden`, `outreach.not_found` for
 * a message that is not among them, `outreach.sample_unread`, and `outreach.text_changed` where a text that was read is
 * no longer there.
 */
export function approveDrafts(context: SignedIn, { taskId, messageIds, read }: ApproveDrafts) {
  return inTransaction(context, async (tx): Promise<ApprovedDrafts> => {
    const task = await requireTask(tx, taskId, "campaign.manage");
    const drafts = await lockDrafts(tx, taskId, messageIds);
    requireSample(drafts, read);
    const answer: ApprovedDrafts = { approved: [], refused: [] };
    for (const draft of drafts) {
      const problems = messageProblems(draft, draft);
      const { priceMinor } = draft.thread.task.product;
      if (problems.length > 0) answer.refused.push({ id: draft.id, problems });
      else if (await queueMessage(tx, namesOfMessage(draft), draft, { priceMinor }))
        answer.approved.push(draft.id);
    }
    if (answer.approved.length === 0) return answer;
    const after = { byRule: false, texts: answer.approved.length, read: read.length, taskId: uuidOf(taskId) };
    recordAudit(tx, { act: "outreach.approved", id: taskId, shopId: task.shopId, after });
    wakeAfterUndo(tx);
    return answer;
  });
}

/** In the order of ids, so that two approvals at once wait for each other instead of blocking each other. */
async function lockDrafts(
  { db }: SignedIn,
  taskId: string,
  ids: readonly number[] | undefined,
): Promise<ManagedMessage[]> {
  const where: Prisma.OutreachMessageWhereInput = {
    ...{ thread: { taskId }, direction: "OUT", kind: "FIRST", state: { in: ["DRAFT", "APPROVED"] } },
    ...(ids ? { id: { in: [...ids] } } : {}),
  };
  const found = await db.outreachMessage.findMany({ where, select: { id: true }, orderBy: { id: "asc" } });
  await db.$queryRaw`SELECT 1 FROM outreach_messages WHERE id = ANY(${found.map(({ id }) => id)}::int[])
    ORDER BY id FOR NO KEY UPDATE`;
  const drafts = await db.outreachMessage.findMany({
    where,
    include: messageInclude,
    orderBy: { id: "asc" },
  });
  if (ids && drafts.length < new Set(ids).size) throw new DomainError("outreach.not_found");
  return drafts;
}

function requireSample(drafts: readonly ManagedMessage[], read: readonly Uint8Array[]): void {
  const texts = new Set(drafts.map(({ textHash }) => Buffer.from(textHash).toString("hex")));
  const seen = new Set(read.map((hash) => Buffer.from(hash).toString("hex")));
  if ([...seen].some((hash) => !texts.has(hash))) throw new DomainError("outreach.text_changed");
  const wanted = Math.min(sampleSize, texts.size);
  if (seen.size < wanted) throw new DomainError("outreach.sample_unread", { values: { count: wanted } });
}
