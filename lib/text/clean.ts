/**
 * What a person typed, as it is kept and searched: composed (NFC), without characters that show nothing. All are
 * pure, linear and idempotent; a text that shows nothing comes out empty. PostgreSQL's NUL and lone surrogates are
 * refused earlier.
 */

/** Zero-width and bidi controls, byte order marks, soft hyphens, fillers, variation selectors, tags. */
const invisible = String.raw`\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB`;

/** An emoji with what makes it one picture: 👩🏽‍🚀, ❤️, 1️⃣, 🏴󠁧󠁢󠁥󠁮󠁧󠁿; a Chinese character with the variant that its writer chose. */
const sequence = [
  String.raw`\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,6}\u{E007F}`,
  String.raw`\p{Extended_Pictographic}[\uFE0E\uFE0F\p{Emoji_Modifier}]?(?:\u200D\p{Extended_Pictographic}[\uFE0E\uFE0F\p{Emoji_Modifier}]?)*`,
  String.raw`[0-9#*]\uFE0F\u20E3`,
  String.raw`\p{Script=Han}[\u{E0100}-\u{E01EF}]`,
].join("|");

const stray = new RegExp(`(${sequence})|[${invisible}]+`, "gu");
const hidden = new RegExp(`[${invisible}\\p{Cc}]+`, "gu");

/** Line ends and tabs are spaces in a line; the other control characters are nothing anywhere. */
const spaces = /[\p{Z}\t\n\v\f\r\u0085]/gu;
const controls = /[^\P{Cc}\t\n\r]+/gu;

/** A letter, digit, sign or punctuation mark; the blank braille pattern is a symbol that shows nothing. */
const visible = /[\p{L}\p{N}\p{S}\p{P}]/u;
const blankSymbols = /\u2800/gu;

/**
 * Composes. Normalization sorts the marks upon a letter, in time that grows with the square of their number, so that
 * more than the thirty of Unicode's stream-safe format are cut.
 */
function compose(text: string): string {
  return cutMarks(cutMarks(text).normalize("NFC"));
}

const cutMarks = (text: string) => text.replace(/(\p{M}{30})\p{M}+/gu, "$1");

const shown = (text: string) => (visible.test(text.replace(blankSymbols, "")) ? text : "");

/** One line: a name, a title, an address, a search. Every Unicode space is a space; emoji stay whole. */
export function cleanLine(text: string): string {
  const line = text.replace(spaces, " ").replace(controls, "").replace(stray, "$1");
  return shown(compose(line).trim());
}

/** A user name, a code, an e-mail address: nothing invisible at all, not even inside an emoji. */
export function cleanIdentifier(text: string): string {
  return shown(compose(text.replace(spaces, " ").replace(hidden, "")).trim());
}

/** A text of several lines, which keeps its line ends, its tabs and the wide spaces that indent a Chinese paragraph. */
export function cleanText(text: string): string {
  return shown(compose(text.replace(controls, "").replace(stray, "$1")).trim());
}

/** Whether a name names something: a letter, a digit or a symbol, beyond punctuation. */
export function isName(text: string): boolean {
  return /[\p{L}\p{N}\p{S}]/u.test(text.replace(blankSymbols, ""));
}
