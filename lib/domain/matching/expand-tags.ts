import { createMemory } from "@/lib/cache/memory";
import { foldTag, type QueryText, wordsOf } from "@/lib/ports/retrieval/words/features";
import type { Context } from "../context";
import { meaningsOf } from "./glossary";

/** A pair of names in both languages, folded; a category's has its id. */
type Name = { zh: string; en: string; categoryId?: number };

const names = createMemory<Name[]>({
  name: "bilingual names",
  sizeOf: (all) => all.length * 120,
  ttl: 60_000,
});

/** How much the parts of a tag count that is a term itself: 耳机 in 蓝牙耳机. */
const partWeight = 0.5;

/** The most words of a tag in Latin letters of which a part may be a term of its own. */
const longestTerm = 3;

/**
 * What a list of match tags looks for, whichever language it is in: each tag with all that means the same by our glossary
 * and by the market's own categories and tags, and the categories that are called so.
 */
export async function expandTags(context: Context, tags: readonly string[]): Promise<QueryText> {
  const known = await bilingualNames(context);
  const weights = new Map<string, number>();
  const raise = (text: string, weight: number) => weights.set(text, Math.max(weights.get(text) ?? 0, weight));
  for (const tag of tags) {
    const whole = equivalents(tag, known);
    for (const text of whole) raise(text, 1);
    // A tag that is in no list, as 陶瓷马克杯, is as good as its parts.
    const isTerm = whole.size > 1;
    const parts = (await Promise.all([...whole].map((text) => partsOf(text, known)))).flat();
    for (const texts of parts) for (const text of texts) raise(text, isTerm ? partWeight : 1);
    if (!isTerm) for (const text of joined(parts)) raise(text, 1);
  }
  const categories = known.flatMap(({ zh, en, categoryId }) => {
    const weight = Math.max(weights.get(zh) ?? 0, weights.get(en) ?? 0);
    return categoryId === undefined || weight === 0 ? [] : [{ id: categoryId, weight }];
  });
  return { tags: [...weights].map(([text, weight]) => ({ text, weight })), categories };
}

/** A tag, folded, with everything that means the same. */
function equivalents(tag: string, known: readonly Name[]): Set<string> {
  const folded = foldTag(tag);
  const twins = known
    .filter(({ zh, en }) => zh === folded || en === folded)
    .flatMap(({ zh, en }) => [zh, en]);
  const all = new Set([folded, ...twins]);
  // A twin by one list may be a word of the other.
  for (const text of [...all]) for (const meaning of meaningsOf(text)) all.add(meaning);
  all.delete("");
  return all;
}

/** The terms in a tag, in their order, each with what means the same; longer ones first where one lies in another. */
async function partsOf(tag: string, known: readonly Name[]): Promise<Set<string>[]> {
  const whole = foldTag(tag);
  const words = whole.split(" ");
  const runs = words.flatMap((_, from) =>
    Array.from({ length: longestTerm }, (_, more) => words.slice(from, from + more + 1).join(" ")),
  );
  const parts = new Set([...(await wordsOf(tag)), ...runs]);
  parts.delete(whole);
  return [...parts].map((part) => equivalents(part, known)).filter(({ size }) => size > 1);
}

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

/** The tag that the other language would write: the first word of each part in its order. */
function joined(parts: readonly Set<string>[]): string[] {
  const first = (chinese: boolean) =>
    parts.flatMap((texts) => [...texts].find((text) => isChinese(text) === chinese) ?? []);
  return parts.length < 2 ? [] : [first(true).join(""), first(false).join(" ")];
}

async function bilingualNames({ db }: Context): Promise<Name[]> {
  const read = async () => {
    const select = { id: true, name: true, nameEn: true };
    const [categories, tags] = await Promise.all([
      db.category.findMany({ select, orderBy: { id: "asc" }, take: 5000 }),
      db.tag.findMany({ where: { nameEn: { not: null } }, select, orderBy: { id: "asc" }, take: 5000 }),
    ]);
    const fold = ({ name, nameEn }: { name: string; nameEn: string | null }) => ({
      zh: foldTag(name),
      en: foldTag(nameEn ?? ""),
    });
    return [...categories.map((one) => ({ ...fold(one), categoryId: one.id })), ...tags.map(fold)];
  };
  return names.find("all") ?? names.compute("all", ["categories", "tags"], read);
}
