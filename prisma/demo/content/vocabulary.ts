/**
 * How the vocabularies are written: a bilingual text is "中文|English", a list of them is
 * "甲|a / 乙|b", and {slot} stands for one entry of the line's slot of that name.
 */
export type Sizes = {
  name: string;
  values: string;
  /** What each further value adds to the price, as a share of the first one's. */
  step: number;
};

/** One family of products whose slots combine freely and still make sense. */
export type Line = {
  title: string;
  /** Lowest and highest price when new, in yuan. */
  price: [number, number];
  slots: Record<string, string>;
  /** Old things exist second-hand only. */
  used?: true;
  sizes?: Sizes;
  tags: string;
  about: string[];
};

/** The vocabulary of one level-2 category. */
export type Kind = {
  words: string;
  lines: Line[];
  /** Listed below the description; one that begins with * is said of second-hand things only. */
  facts: string;
  /** Stories of second-hand things in good condition (8–9). */
  light: string;
  /** Stories of things that show their use (7 and below). */
  worn: string;
  /** Whether color is something a buyer chooses here. */
  colors: boolean;
  /** Living things are never offered in poor condition. */
  living?: true;
};

export type Vocabulary = { brands: string; kinds: Record<string, Kind> };

export type Text = { zh: string; en: string };

/** Splits "中文|English"; throws if either half is missing, so that a slip shows in the unit test. */
export function text(source: string): Text {
  const [zh, en, ...rest] = source.split("|");
  if (!zh || !en || rest.length > 0) throw new Error(`not a bilingual text: ${source}`);
  return { zh, en };
}

const parsed = new Map<string, Text[]>();

/** Splits "甲|a / 乙|b"; remembered, because two thousand products read the same few lists. */
export function texts(source: string): Text[] {
  const known = parsed.get(source);
  if (known) return known;
  const list = source.split(" / ").map(text);
  parsed.set(source, list);
  return list;
}
