import type { MessageAuthor } from "@/lib/generated/prisma/enums";
import { log } from "@/lib/log";
import { writingPort } from "@/lib/ports/writing/choose";
import { WritingFailure, type WrittenPart } from "@/lib/ports/writing/writing";
import { cleanLine, cleanText } from "@/lib/text/clean";
import { channels } from "../outreach/channels";
import type { FactProblem } from "./facts-check";
import { promptFor } from "./prompt";
import { namesOf, problemsOf, type TextRequest, type WrittenText, writeTemplate } from "./write-template";

/** Who wrote it, and how many texts of the model were refused before. */
export type ComposedText = WrittenText & {
  author: Extract<MessageAuthor, "TEMPLATE" | "MODEL">;
  refused: number;
};

/** A text while it comes into being: it grows, is begun anew, and is settled once. */
export type Composing =
  | { kind: "part"; text: WrittenPart }
  | { kind: "again"; problems: readonly FactProblem[] }
  | { kind: "done"; text: ComposedText };

/** Texts that the model may write before the template does. */
const attempts = 2;

const room = { EMAIL: 6000, TK_DM: 3500, TK_PLAN: 3500 } as const;
const subjectRoom = 150;

/**
 * A message by the model where one is configured, else by the templates. No text of the model comes out that states what
 * no fact does, leaves a fact out, or is in another language; it is asked once more, then the template writes. Throws
 * `writing.claim_not_in_facts` for facts at odds.
 */
export async function* composeText(request: TextRequest, signal?: AbortSignal): AsyncGenerator<Composing> {
  const port = writingPort();
  let problems: FactProblem[] = [];
  let refused = 0;
  try {
    while (port && refused < attempts) {
      let last: WrittenPart | undefined;
      for await (const text of port.write(promptFor(request, problems), signal)) {
        last = text;
        yield { kind: "part", text };
      }
      const text = tidied(last, request);
      problems = faultsOf(text, request);
      if (problems.length === 0) return yield { kind: "done", text: { ...text, author: "MODEL", refused } };
      refused += 1;
      yield { kind: "again", problems };
    }
  } catch (error) {
    if (!(error instanceof WritingFailure)) throw error;
    signal?.throwIfAborted();
    log.warn({ reason: error.message }, "the model wrote no text; a template did");
  }
  yield { kind: "done", text: { ...writeTemplate(request), author: "TEMPLATE", refused } };
}

/** The same, once it is settled. */
export async function composeWhole(request: TextRequest, signal?: AbortSignal): Promise<ComposedText> {
  for await (const step of composeText(request, signal)) {
    if (step.kind === "done") return step.text;
  }
  throw new Error("a text was never settled");
}

function tidied(part: WrittenPart | undefined, { channel }: TextRequest): WrittenText {
  const subject = cleanLine(part?.subject ?? "").slice(0, subjectRoom);
  return {
    subject: channels[channel].subject ? subject : null,
    content: cleanText(part?.content ?? "").toWellFormed(),
  };
}

function faultsOf(text: WrittenText, request: TextRequest): FactProblem[] {
  const { channel, language, facts } = request;
  const missing = (what: string): FactProblem[] => [{ kind: "missing", text: what }];
  if (text.subject === "") return missing("subject");
  if (text.content.length > room[channel]) return missing("brevity");
  const chinese = text.content.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (language === "zh" && chinese === 0) return missing("Chinese");
  return problemsOf(text, { ...facts, names: namesOf(request) });
}
