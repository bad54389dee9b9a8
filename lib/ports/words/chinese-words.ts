import type { Jieba, TfIdf } from "@node-rs/jieba";

type Tools = { jieba: Jieba; rarity: TfIdf };

let loading: Promise<Tools> | undefined;

/** The dictionaries take 0.2 s and 90 MB: only a process that splits text loads them. */
async function load(): Promise<Tools> {
  const { Jieba, TfIdf } = await import("@node-rs/jieba");
  // A CommonJS module, whose names not every loader sees.
  const { default: files } = await import("@node-rs/jieba/dict.js");
  return { jieba: Jieba.withDict(files.dict), rarity: TfIdf.withDict(files.idf) };
}

const han = /\p{Script=Han}/u;

/**
 * The Chinese words of a text, at least two characters long, those that are rarest in general Chinese first.
 * The same text always gives the same words.
 */
export async function findChineseWords(text: string, most: number): Promise<string[]> {
  if (!han.test(text)) return [];
  loading ??= load();
  const { jieba, rarity } = await loading;
  return rarity
    .extractKeywords(jieba, text, text.length)
    .filter(({ keyword }) => han.test(keyword))
    .sort((a, b) => b.weight - a.weight || text.indexOf(a.keyword) - text.indexOf(b.keyword))
    .slice(0, most)
    .map(({ keyword }) => keyword);
}

/** The words of a text in its own order, long ones also as the words that they are made of; what is not Chinese is left out. */
export async function cutChinese(text: string): Promise<string[]> {
  if (!han.test(text)) return [];
  loading ??= load();
  const { jieba } = await loading;
  return jieba.cutForSearch(text, true).filter((word) => han.test(word));
}
