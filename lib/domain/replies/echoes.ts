import { bareText, foldText } from "../writing/facts-fold";

/** As many characters in a row are no accident. */
const runs = { zh: 12, en: 36 } as const;

const bare = (text: string) => [...bareText(foldText(text))];

/**
 * What an answer repeats of the reply that it answers, and no fact says; null for nothing. Whoever can make a model say
 * their words speaks in the seller's name. Linear in both.
 */
export function echoOf(
  { reply, content, given }: { reply: string; content: string; given: string },
  language: "zh" | "en",
): string | null {
  const length = runs[language];
  const [said, answered] = [bare(reply), bare(content)];
  const grams = new Set<string>();
  for (let at = 0; at + length <= said.length; at += 1) grams.add(said.slice(at, at + length).join(""));
  const facts = bareText(foldText(given));
  for (let at = 0; at + length <= answered.length; at += 1) {
    const gram = answered.slice(at, at + length).join("");
    if (grams.has(gram) && !facts.includes(gram)) return gram;
  }
  return null;
}
