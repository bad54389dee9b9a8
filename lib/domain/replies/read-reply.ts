import type { ReplyClass } from "@/lib/generated/prisma/enums";
import { log } from "@/lib/log";
import { readingPort } from "@/lib/ports/reading/choose";
import type { ReadableClass, ReadingPort } from "@/lib/ports/reading/reading";
import { readByLexicon } from "./classify/lexicon";

/** What decided: the creator on the answer page, what came with a mail, words, a model, or a person. */
export type Layer = "answer_page" | "headers" | "lexicon" | "model" | "person";

export type Reading = { class: ReplyClass; layer: Layer; confidence: number; offerMinor?: number };

const classes: Record<ReadableClass, ReplyClass> = {
  interested: "INTERESTED",
  counter_offer: "COUNTER_OFFER",
  question: "QUESTION",
  later: "LATER",
  declined: "DECLINED",
  unclear: "UNCLEAR",
};

/** Below what a rule may answer by itself. */
const guessed = 0.6;

/**
 * Reads a reply's visible part. Words decide; where they don't, a model may, but never that someone agrees whose words
 * say no or give orders, and never that someone opts out.
 */
export async function readReply(
  text: string,
  rewardMinor: number | null,
  model: ReadingPort | null = readingPort(),
): Promise<Reading> {
  const { negative, ...read } = readByLexicon(text, rewardMinor);
  const said: Reading = { ...read, layer: "lexicon" };
  if (read.class !== "UNCLEAR" || !model || text.trim() === "") return said;
  try {
    const meant = classes[await model.read(text)];
    const agreeing = meant === "INTERESTED" || meant === "COUNTER_OFFER";
    if (meant === "UNCLEAR" || (agreeing && negative)) return said;
    return { class: meant, layer: "model", confidence: guessed };
  } catch (err) {
    log.warn({ err }, "a model could not read a reply");
    return said;
  }
}
