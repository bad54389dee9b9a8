/** Excel reads a file as UTF-8 only with this in front. */
const byteOrderMark = "\uFEFF";

/** How a cell begins that a spreadsheet takes for a formula; Excel also looks behind blanks and full-width signs. */
const formula = /^[\s\u3000]*[=+\-@\t\r＝＋－＠]/u;
const number = /^-?\d+(?:\.\d+)?$/;

/** A cell that shows its text and never runs: what begins like a formula gets an apostrophe in front. */
function cellOf(value: string | number): string {
  const text = String(value);
  const safe = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const lineOf = (row: readonly (string | number)[]) => `${row.map(cellOf).join(",")}\r\n`;

/** Rows as CSV (RFC 4180) that spreadsheets open: UTF-8 with its mark, lines that end in CR LF. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return byteOrderMark + rows.map(lineOf).join("");
}

/** The same, written while its rows come. */
export async function* csvFile(
  headings: readonly string[],
  rows: AsyncIterable<readonly (string | number)[]>,
): AsyncGenerator<string> {
  yield toCsv([headings]);
  for await (const row of rows) yield lineOf(row);
}
