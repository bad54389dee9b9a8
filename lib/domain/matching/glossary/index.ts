import { foldTag } from "@/lib/ports/retrieval/words/features";
import { goods } from "./goods";
import { qualities } from "./qualities";

/** Words that mean the same, of both languages. */
export type Meaning = { zh: readonly string[]; en: readonly string[] };

export const glossary: readonly Meaning[] = `${goods}/${qualities}`
  .split(/[/\n]/)
  .map((line) => line.trim())
  .filter((line) => line !== "")
  .map((line) => {
    const [zh = "", en = ""] = line.split("|");
    return { zh: zh.split(","), en: en.split(",") };
  });

const byWord = new Map<string, string[]>();
for (const { zh, en } of glossary) {
  const words = [...zh, ...en];
  for (const word of words) byWord.set(foldTag(word), [...(byWord.get(foldTag(word)) ?? []), ...words]);
}

/** What means the same as a tag, the tag itself among it, as it is compared; empty for a tag that is in no entry. */
export function meaningsOf(tag: string): string[] {
  return [...new Set((byWord.get(foldTag(tag)) ?? []).map(foldTag))];
}
