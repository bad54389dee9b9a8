import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { requireTask } from "../matching/task-access";
import { campaignFacts, factsSelect, requireFacts, shopName } from "./campaign-facts";
import { type Composing, composeText } from "./compose-text";
import { languageOf } from "./write-message";

/**
 * The first message to one of a task's matches, the best one unless said, while it is written; nothing is kept. Throws
 * `task.not_found`, `auth.forbidden`, `writing.facts_missing`, `outreach.creator_not_matched`.
 */
export async function previewMessage(
  context: SignedIn,
  { taskId, creatorId }: { taskId: string; creatorId?: number | undefined },
): Promise<AsyncIterable<Composing>> {
  await requireTask(context, taskId, "campaign.manage");
  const { db } = context;
  const task = await db.matchTask.findUniqueOrThrow({ where: { id: taskId }, select: factsSelect });
  requireFacts(task);
  const match = await db.match.findFirst({
    where: { taskId, ...(creatorId === undefined ? {} : { creatorId }) },
    orderBy: { rank: "asc" },
    select: { creator: { select: { id: true, name: true, tags: true, language: true } } },
  });
  if (!match || !task.channel) throw new DomainError("outreach.creator_not_matched");
  const { creator } = match;
  const language = languageOf(creator.language);
  return composeText({
    facts: campaignFacts(task, language),
    ...{ channel: task.channel, language, creator, topics: task.matchTags },
    shop: shopName(task, language),
  });
}
