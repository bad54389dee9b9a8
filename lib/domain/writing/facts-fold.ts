/** Characters that stand for others to a reader but not to Unicode's compatibility forms. */
const twins = new Map<string, string>([
  ...pairs("аеорсухіјѕһԁԛԝвнкмтԍӏ", "aeopcyxijshdqwbhkmtgl"),
  ...pairs("АВЕЗКМНОРСТУХІЈЅ", "ABE3KMHOPCTYXIJS"),
  ...pairs("αβεικνορτυχγ", "abeikvoptuxy"),
  ...pairs("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"),
  ...pairs("ıℓǃ∣", "il!|"),
  ...pairs("٪﹪⁄∕", "%%//"),
  ...pairs("֊־᠆‐‑‒–—―⁃−", "-----------"),
  ...pairs("壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億兩〇○圓", "一二二三三四五六六七八九十百千万亿两零零元"),
  ["廿", "二十"],
  ["卅", "三十"],
]);

function pairs(from: string, to: string): [string, string][] {
  const targets = [...to];
  return [...from].map((char, index) => [char, targets[index] ?? char]);
}

const twinned = new RegExp(`[${[...twins.keys()].join("")}]`, "gu");

const romanValues = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 50, 100, 500, 1000];

/** [first code point, last, value of the first], for signs whose value no compatibility form has. */
const valued: readonly (readonly [number, number, number])[] = [
  [0x24eb, 0x24f4, 11],
  [0x24f5, 0x24fe, 1],
  [0x24ff, 0x24ff, 0],
  [0x2776, 0x277f, 1],
  [0x2780, 0x2789, 1],
  [0x278a, 0x2793, 1],
  [0x3021, 0x3029, 1],
  [0x3220, 0x3229, 1],
  [0x3280, 0x3289, 1],
  [0x1f51f, 0x1f51f, 10],
  [0x1f4af, 0x1f4af, 100],
];

/** [first code point, last]: letters in circles, squares and flags, from A. */
const pictured: readonly (readonly [number, number])[] = [
  [0x1f150, 0x1f169],
  [0x1f170, 0x1f189],
  [0x1f1e6, 0x1f1ff],
];

/** Marks a number whose value is not read: it equals none but itself. */
export const unread = "\ue000";

const otherNumber = /(?![0-9])\p{N}/gu;

const strange = /[^\t\n -~\u4e00-\u9fff\u3000-\u3020]/gu;

function foldCharacter(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const twin = twins.get(char);
  if (twin !== undefined) return twin;
  if (code >= 0x2160 && code <= 0x216f) return ` ${romanValues[code - 0x2160]} `;
  if (code >= 0x2170 && code <= 0x217f) return ` ${romanValues[code - 0x2170]} `;
  for (const [first, last, value] of valued) {
    if (code >= first && code <= last) return ` ${value + code - first} `;
  }
  for (const [first, last] of pictured) {
    if (code >= first && code <= last) return String.fromCodePoint(0x41 + code - first);
  }
  return char;
}

/** A digit of any other script in ASCII; digits stand in runs of ten from zero. A number that is none stays unread. */
function foldNumber(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (!/\p{Nd}/u.test(char)) return `${unread}${code}`;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

/** 8OO, l00 and I0 as a reader takes them. */
function foldLetterDigits(token: string): string {
  if (token.length === 1) return token;
  if (/^\d[\doO]*$/.test(token)) return token.replace(/[oO]/g, "0");
  if (/^[lI|]\d[\doO]*$/.test(token)) return `1${token.slice(1).replace(/[oO]/g, "0")}`;
  return token;
}

/**
 * A text as its reader sees it: without what shows nothing, one width, one script for letters that look alike, digits of
 * every script in ASCII, lower case, single spaces. Linear: marks are removed before anything is composed.
 */
export function foldText(text: string): string {
  const visible = text.replace(/[\p{Default_Ignorable_Code_Point}\ue000\u2800\p{M}]+/gu, "");
  // Punctuation of Chinese ends an address, whose own punctuation it otherwise becomes.
  const spaced = visible.replace(/[，；！？、（）【】「」《》“”‘’]/gu, (char) => ` ${char} `);
  const compatible = spaced
    .replace(strange, foldCharacter)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "");
  return compatible
    .replace(twinned, (char) => twins.get(char) ?? char)
    .replace(otherNumber, foldNumber)
    .replace(/[\p{Cc}\p{Z}]+/gu, " ")
    .replace(/[A-Za-z0-9|]+/g, foldLetterDigits)
    .toLowerCase()
    .trim();
}

/** A folded text without spaces and punctuation, in which a fact is looked for word by word. */
export const bareText = (folded: string) => folded.replace(/[^\p{L}\p{N}%$¥€£@]+/gu, "");
