import { cleanIdentifier, cleanLine, cleanText } from "@/lib/text/clean";
import { maxPriceMinor } from "../money";
import { type Pair, splitList, splitPairs } from "./cell-text";
import type { ProductFault } from "./faults";
import { lookUp } from "./lookups";

/** A cell that could be read, or why not. */
export type CellRead<T> = { ok: T } | { fault: ProductFault };

const fault = (code: ProductFault) => ({ fault: code });

/** What Excel makes of a long number, and of one with a dash or a stroke. */
const scientific = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i;
const dates = [
  /^\d{1,4}[-/.年]\d{1,2}(?:[-/.月]\d{1,4}日?)?月?$/u,
  /^\d{1,2}月\d{1,2}日$/u,
  /^\d{1,2}-[a-z]{3}(?:-\d{2,4})?$/i,
  /^[a-z]{3}-\d{2,4}$/i,
];

/** A number by which a row is found: nothing that a spreadsheet has turned into something else. */
export function code(text: string): CellRead<number> {
  const cell = text.normalize("NFKC").trim();
  if (scientific.test(cell)) return fault("scientific");
  if (dates.some((date) => date.test(cell))) return fault("date");
  const id = /^\d{1,10}$/.test(cell) ? Number(cell) : 0;
  return id > 0 && id <= 2_147_483_647 ? { ok: id } : fault("not_a_code");
}

const whole = (text: string) => (text.includes("\uFFFD") ? fault("wrong_encoding") : null);

export function line(text: string, max: number): CellRead<string> {
  const cleaned = cleanLine(text);
  return whole(cleaned) ?? (cleaned.length > max ? fault("too_long") : { ok: cleaned });
}

export function lines(text: string, max: number): CellRead<string> {
  const cleaned = cleanText(text);
  return whole(cleaned) ?? (cleaned.length > max ? fault("too_long") : { ok: cleaned });
}

/** Commas go where they part thousands, and nowhere else: 19,90 is not 1990. */
const thousands = /^[^\d]?\d{1,3}(?:,\d{3})+(?:\.\d+)?[^\d]?$/;

function digits(text: string): string {
  const cell = text.normalize("NFKC").replace(/^'/, "").replaceAll(/\s/g, "");
  return thousands.test(cell) ? cell.replaceAll(",", "") : cell;
}

/** Whole and not negative. */
export function count(text: string, max: number): CellRead<number> {
  const cell = digits(text);
  if (scientific.test(cell)) return fault("scientific");
  if (!/^\d{1,15}(?:\.0+)?$/.test(cell)) return fault("not_a_number");
  return Number(cell) <= max ? { ok: Number(cell) } : fault("out_of_range");
}

/** `¥19.90` in minor units. */
export function amount(text: string): CellRead<number> {
  const cell = digits(text).replaceAll(/[¥￥元]/g, "");
  if (scientific.test(cell)) return fault("scientific");
  const [, yuan, cents = ""] = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(cell) ?? [];
  if (yuan === undefined) return fault("not_an_amount");
  const minor = Number(yuan) * 100 + Number(cents.padEnd(2, "0"));
  return minor <= maxPriceMinor ? { ok: minor } : fault("out_of_range");
}

/** `12`, or a difference: `+3`, `-2`. */
export function stock(text: string, max: number): CellRead<{ to: number } | { by: number }> {
  const cell = digits(text);
  const [, sign, pieces = ""] = /^([+-])(\d.*)$/.exec(cell) ?? [];
  const read = count(sign ? pieces : cell, max);
  if ("fault" in read) return read;
  return { ok: sign ? { by: sign === "-" ? -read.ok : read.ok } : { to: read.ok } };
}

/** A path, a name or the number of what is looked up. */
export function named(
  text: string,
  names: ReadonlyMap<string, number>,
  ids: ReadonlySet<number> | ReadonlyMap<number, unknown>,
  code: ProductFault,
): CellRead<number> {
  const cell = cleanLine(text);
  const id = lookUp(names, cell) ?? (/^\d{1,9}$/.test(cell) ? Number(cell) : undefined);
  return id !== undefined && ids.has(id) ? { ok: id } : fault(code);
}

export function tags(text: string, names: ReadonlyMap<string, number>): CellRead<number[]> {
  const ids = splitList(text).map((one) => lookUp(names, cleanLine(one)));
  const known = ids.filter((id) => id !== undefined);
  if (known.length < ids.length) return fault("unknown_tag");
  const distinct = [...new Set(known)].sort((a, b) => a - b);
  return distinct.length <= 20 ? { ok: distinct } : fault("too_many");
}

export function pairs(text: string, partial = false): CellRead<Pair[]> {
  const read = splitPairs(text)?.map((pair) => ({
    name: cleanLine(pair.name),
    value: cleanLine(pair.value),
  }));
  if (!read || read.length > 5) return fault("not_options");
  if (!partial && read.some(({ name, value }) => name === "" || value === "")) return fault("not_options");
  return read.some(({ name, value }) => name.length > 40 || value.length > 60)
    ? fault("too_long")
    : { ok: read };
}

/** Addresses of pictures, one to a line. */
export function pictures(text: string): CellRead<string[]> {
  const urls = text.split(/[\r\n]+/).map(cleanIdentifier);
  const given = urls.filter((url) => url !== "");
  return given.length <= 30 ? { ok: given } : fault("too_many");
}

/** Of a picture: ours, or someone else's over http. */
export function isAddress(text: string): boolean {
  const ours = /^\/media\/[0-9a-f]{20}(?:-\d{2,4})?(?:\.\w{2,4})?$/;
  const other = /^https?:\/\/[^\s"'<>\\/][^\s"'<>\\]*$/i;
  return text.length <= 2048 && (ours.test(text) || (other.test(text) && URL.canParse(text)));
}
