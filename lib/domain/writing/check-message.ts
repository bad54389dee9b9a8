import { DomainError } from "../errors";
import { campaignFacts, shopName } from "./campaign-facts";
import { type FactProblem, spellProblem } from "./facts-check";
import type { ManagedMessage } from "./message-access";
import { languageOf } from "./write-message";
import { namesOf, problemsOf, type WrittenText } from "./write-template";

type Checked = Pick<ManagedMessage, "kind" | "author" | "language" | "thread">;

/**
 * What is wrong with a text by the facts of its campaign as they are now: a first message, or an answer by a model. What
 * is agreed in any other answer a person decides.
 */
export function messageProblems(
  { kind, author, thread, ...message }: Checked,
  text: WrittenText,
): FactProblem[] {
  if (kind !== "FIRST" && author !== "MODEL") return [];
  const language = languageOf(message.language);
  const names = namesOf({
    creator: { ...thread.creator, tags: [] },
    shop: shopName(thread.task, language),
  });
  const facts = { ...campaignFacts(thread.task, language), names };
  if (kind !== "FIRST") return problemsOf(text, facts, "answerer");
  return problemsOf(text, facts, author === "PERSON" ? "person" : "writer");
}

/** Throws `writing.claim_not_in_facts` or `writing.facts_missing`, with what it is about. */
export function refuseProblems(problems: readonly FactProblem[]): void {
  const [first] = problems;
  if (!first) return;
  const code = problems.every(({ kind }) => kind === "missing")
    ? "writing.facts_missing"
    : "writing.claim_not_in_facts";
  const fields = problems
    .slice(0, 20)
    .map((problem) => ({ path: "content", message: spellProblem(problem) }));
  throw new DomainError(code, { fields });
}
