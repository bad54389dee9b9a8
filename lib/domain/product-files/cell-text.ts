/** What spreadsheets take for a formula, also behind blanks and at full width, and what such a cell is marked by. */
const risky = /^[\s\u3000]*[=+\-@\t\r＝＋－＠]|^'/u;

/** A text for a cell that a spreadsheet doesn't run: one apostrophe in front of what it might take for a formula. */
export const protect = (text: string): string => (risky.test(text) ? `'${text}` : text);

/** The text that `protect` was given. */
export const unprotect = (cell: string): string =>
  cell.startsWith("'") && risky.test(cell.slice(1)) ? cell.slice(1) : cell;

const escapePart = (text: string) => text.replaceAll(/[\\;；=]/g, (sign) => `\\${sign}`);

/** Texts in one cell, with `; ` between them. */
export const joinList = (texts: readonly string[]): string => texts.map(escapePart).join("; ");

/** What stands between semicolons; one behind a backslash is part of the text. */
export function splitList(cell: string): string[] {
  return split(cell, /[;；]/)
    .map(bare)
    .filter((text) => text !== "");
}

export type Pair = { name: string; value: string };

/** `颜色=红; 尺码=L` */
export const joinPairs = (pairs: readonly Pair[]): string =>
  pairs.map(({ name, value }) => `${escapePart(name)}=${escapePart(value)}`).join("; ");

/** The same read again; null where a pair has no `=`. */
export function splitPairs(cell: string): Pair[] | null {
  const parts = split(cell, /[;；]/).filter((part) => part.trim() !== "");
  const pairs = parts.map((part) => split(part, /=/).map(bare));
  if (pairs.some((pair) => pair.length !== 2)) return null;
  return pairs.map(([name = "", value = ""]) => ({ name, value }));
}

const bare = (part: string) => part.trim().replaceAll(/\\(.)/gu, "$1");

/** Parts a text at signs that no backslash stands before. */
function split(text: string, sign: RegExp): string[] {
  const parts = [""];
  for (const piece of text.match(/\\.|[^\\]|\\$/gsu) ?? []) {
    if (piece.length === 1 && sign.test(piece)) parts.push("");
    else parts.push((parts.pop() ?? "") + piece);
  }
  return parts;
}
