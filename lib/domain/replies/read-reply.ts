import type { ReplyClass } from "@/lib/generated/prisma/enums";
import { readByLexicon } from "./classify/lexicon";

/** What decided: the creator on the answer page, what came with a mail, words, a model, or a person. */
export type Layer = "answer_page" | "headers" | "lexicon" | "model" | "person";

export type Reading = { class: ReplyClass; layer: Layer; confidence: number; offerMinor?: number };

/**
 * Reads a reply's visible part. Words decide; where they don't, a model may, but never against a word that says no, and
 * never that someone opts out.
 */
export async function readReply(text: string, rewardMinor: number | null): Promise<Reading> {
  const { negative: _, ...read } = readByLexicon(text, rewardMinor);
  return { ...read, layer: "lexicon" };
}
