import type { MessageAuthor } from "@/lib/generated/prisma/enums";
import { log } from "@/lib/log";
import type { AnsweringPort } from "@/lib/ports/answering/answering";
import { cleanText } from "@/lib/text/clean";
import { type FactProblem, tellableIntro } from "../writing/facts-check";
import { findPromises } from "../writing/promises";
import { problemsOf } from "../writing/write-template";
import { type AnswerRequest, answerPrompt } from "./answer-prompt";
import { answerText } from "./answer-texts";
import { echoOf } from "./echoes";

/** An answer, who wrote it, and where that is the template in a model's place: why. */
export type ComposedAnswer = {
  content: string;
  author: Extract<MessageAuthor, "TEMPLATE" | "MODEL">;
  refused: readonly FactProblem[];
  /** The model takes the talk for finished: a hint to a person, never an end. */
  endsTalk: boolean;
};

/** Texts that the model may write before the template does. */
const attempts = 2;

/** Characters of an answer; more is no answer to a question. */
const room = 1500;

/** The template's answer to a reply of a class; null where none should be proposed. */
export function templateAnswer(request: Omit<AnswerRequest, "reply">): string | null {
  const { facts, name, language, replyClass } = request;
  return answerText(replyClass, language, { ...facts, name, intro: tellableIntro(facts) });
}

/**
 * The answer to a reply by a model, checked like every text of one: what states or promises what no fact does, or repeats
 * the reply, is refused and asked for once more, then the template writes. Null where none should be proposed.
 */
export async function composeAnswer(
  port: AnsweringPort,
  request: AnswerRequest,
  signal?: AbortSignal,
): Promise<ComposedAnswer | null> {
  const template = templateAnswer(request);
  if (template === null) return null;
  let refused: FactProblem[] = [];
  let endsTalk = false;
  try {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const answer = await port.answer(answerPrompt(request, refused), signal);
      const content = cleanText(answer.content ?? "").toWellFormed();
      refused = faultsOf(content, request);
      endsTalk = answer.ends;
      if (refused.length === 0) return { content, author: "MODEL", refused, endsTalk };
    }
  } catch (err) {
    signal?.throwIfAborted();
    log.warn({ err }, "the model proposed no answer; a template did");
    refused = [...refused, { kind: "missing", text: "model" }];
  }
  return { content: template, author: "TEMPLATE", refused, endsTalk };
}

function faultsOf(content: string, { facts, language, reply }: AnswerRequest): FactProblem[] {
  const missing = (text: string): FactProblem[] => [{ kind: "missing", text }];
  if (content === "") return missing("reply_content");
  if (content.length > room) return missing("brevity");
  const chinese = content.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (language === "zh" && chinese === 0) return missing("Chinese");
  const given = [facts.name ?? "", facts.intro, facts.reward, facts.requirements].join("\n");
  const echo = echoOf({ reply, content, given }, language);
  return [
    ...problemsOf({ subject: null, content }, facts, "answerer"),
    ...findPromises(content, facts),
    ...(echo === null ? [] : [{ kind: "echo" as const, text: echo }]),
  ];
}
