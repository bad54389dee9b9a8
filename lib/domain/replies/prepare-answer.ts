import type { ReplyClass } from "@/lib/generated/prisma/enums";
import { answeringPort } from "@/lib/ports/answering/choose";
import type { Context } from "../context";
import { campaignFacts, type FactsOfTask, factsSelect, sameFacts, shopName } from "../writing/campaign-facts";
import { languageOf } from "../writing/write-message";
import { namesOf } from "../writing/write-template";
import type { AnswerRequest } from "./answer-prompt";
import { givesOrders } from "./classify/lexicon";
import { type ComposedAnswer, composeAnswer } from "./compose-answer";

/** An answer that was written before anything was locked, and what it stands on. */
export type PreparedAnswer = { replyClass: ReplyClass; facts: FactsOfTask; answer: ComposedAnswer };

/** A name that is one: what stands in a profile may be anything. */
const plainName = /^[\p{L}\p{M}\p{N} ._'-]{1,40}$/u;

export type AnsweredThread = { id: string; language: string; creator: { name: string } };

/** What an answer in a thread is written from. */
export function requestFor(
  { language, creator }: AnsweredThread,
  task: FactsOfTask,
  replyClass: ReplyClass,
): Omit<AnswerRequest, "reply"> {
  const spoken = languageOf(language);
  const name = plainName.test(creator.name) ? creator.name : "";
  const shop = shopName(task, spoken);
  const names = namesOf({ creator: { id: 0, name, tags: [] }, shop });
  return {
    facts: { ...campaignFacts(task, spoken), names },
    ...{ language: spoken, replyClass, name, shop },
  };
}

/** Has a model write the answer to a reply, where one is configured: else null, and the template answers. */
export async function prepareAnswer(
  { db }: Context,
  thread: AnsweredThread & { taskId: string },
  { replyClass, content }: { replyClass: ReplyClass; content: string },
): Promise<PreparedAnswer | null> {
  const port = answeringPort();
  if (!port || content.trim() === "" || givesOrders(content)) return null;
  const facts = await db.matchTask.findUniqueOrThrow({ where: { id: thread.taskId }, select: factsSelect });
  const answer = await composeAnswer(port, { ...requestFor(thread, facts, replyClass), reply: content });
  return answer && { replyClass, facts, answer };
}

/** Whether it still answers what the reply means by what the campaign says. */
export const stillHolds = (prepared: PreparedAnswer, replyClass: ReplyClass, now: FactsOfTask): boolean =>
  prepared.replyClass === replyClass && sameFacts(prepared.facts, now);
