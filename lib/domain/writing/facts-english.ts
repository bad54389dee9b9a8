import { unread } from "./facts-fold";

const units = [
  ..."zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(" "),
  ..."fifteen sixteen seventeen eighteen nineteen".split(" "),
];
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const values = new Map<string, number>([
  ...units.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);
const sizes = new Map<string, number>([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1000],
  ["grand", 1000],
  ["million", 1e6],
  ["billion", 1e9],
]);
/** Of no certain number. */
const vague = new Map<string, number>([
  ["dozens", 12],
  ["hundreds", 100],
  ["thousands", 1000],
  ["millions", 1e6],
]);
const multiples = new Map<string, number>([
  ["twice", 2],
  ["double", 2],
  ["triple", 3],
]);

/** What makes a lone "one" a count and not a word. */
const counted =
  /^(?:dollars?|bucks?|yuan|rmb|usd|cny|percent|videos?|posts?|clips?|reels?|stories|story|weeks?|months?|hours?|minutes?|years?|pieces?|%)$/;

const isNumber = (word: string | undefined): word is string =>
  word !== undefined && (values.has(word) || sizes.has(word));

function numberOf(words: readonly string[]): number {
  const digits = words.map((word) => values.get(word) ?? 10);
  if (digits.every((digit) => digit < 10)) return Number(digits.join(""));
  let [total, current] = [0, 0];
  for (const word of words) {
    const size = sizes.get(word);
    if (size === undefined) {
      current += values.get(word) ?? 0;
    } else if (size >= 1000) {
      total += (current || 1) * size;
      current = 0;
    } else current = (current || 1) * size;
  }
  return total + current;
}

const countingWord = new RegExp(
  `(?<![a-z])(?:${[values, sizes, vague, multiples].flatMap((words) => [...words.keys()]).join("|")})(?![a-z])`,
);

/** Words and what stands between them, alternating, beginning with what stands before the first. */
const split = (text: string) => text.split(/([a-z]+)/);

/** A folded text in which numbers that are written in English words stand in digits. */
export function readEnglishNumbers(folded: string): string {
  const halved = folded.replace(/\bhalf(?:[ -]price| off)\b/g, "50% off");
  if (!countingWord.test(halved)) return halved;
  const parts = split(halved);
  const out: string[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? "";
    const multiple = multiples.get(part);
    if (multiple !== undefined && !/^[ -]check/.test(`${parts[at + 1]}${parts[at + 2]}`)) {
      out.push(` ${unread}${multiple} `);
      continue;
    }
    const many = vague.get(part);
    if (many !== undefined) {
      out.push(` ${unread}${many} `);
      continue;
    }
    if (at % 2 === 0 || !isNumber(part)) {
      out.push(part);
      continue;
    }
    const words = [part];
    let end = at;
    for (;;) {
      const and = parts[end + 2] === "and" && isSpace(parts[end + 1]) && isSpace(parts[end + 3]);
      const next = and && isNumber(parts[end + 4]) ? end + 4 : end + 2;
      if (!isSpace(parts[next - 1]) || !isNumber(parts[next])) break;
      words.push(parts[next] ?? "");
      end = next;
    }
    const alone = words.length === 1 && part === "one";
    const scale = words.length === 1 ? sizes.get(part) : undefined;
    if (alone && !counted.test(parts[end + 2] ?? "")) out.push(part);
    // "8 hundred": the digits before it are multiplied where units are read.
    else if (scale !== undefined && /\d ?$/.test(out.at(-1) ?? "")) out.push(part);
    else out.push(` ${numberOf(words)} `);
    at = end;
  }
  return out.join("");
}

const isSpace = (part: string | undefined) => part !== undefined && /^[ -]{1,3}$/.test(part);
