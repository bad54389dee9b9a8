import { cleanIdentifier, cleanLine, cleanText } from "@/lib/text/clean";
import { parseEmail } from "@/lib/text/email";
import type { CellFault } from "./importer";

/** A cell that could be read, or why not. */
export type Read<T> = { ok: T } | { fault: CellFault };

const fault = (code: CellFault) => ({ fault: code });

/** A cell's text: what JSON has as a number or a truth counts as written out. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value.toWellFormed();
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** One line of at most `max` characters. */
export function line(value: unknown, max: number): Read<string> {
  const text = cleanLine(textOf(value));
  if (text.includes("\uFFFD")) return fault("wrong_encoding");
  return text.length <= max ? { ok: text } : fault("too_long");
}

/** A text of several lines. */
export function lines(value: unknown, max: number): Read<string> {
  const text = cleanText(textOf(value));
  if (text.includes("\uFFFD")) return fault("wrong_encoding");
  return text.length <= max ? { ok: text } : fault("too_long");
}

/** An array, or what stands between commas, semicolons, slashes, bars or line ends in one cell. */
export function items(value: unknown): unknown[] {
  return Array.isArray(value)
    ? value
    : textOf(value)
        .split(/[,，、;；/|\n]/)
        .filter((one) => one.trim() !== "");
}

const scales: Record<string, number> = {
  "": 1,
  千: 1e3,
  k: 1e3,
  万: 1e4,
  w: 1e4,
  m: 1e6,
  亿: 1e8,
  b: 1e9,
};

/** 12,000 · 1.2万 · 12k · ３.５w+ as a number; null for what is none. */
function numberOf(text: string): number | null {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s,，_]/g, "")
    .replace(/\+$/, "");
  const [, digits, scale = ""] = /^(\d{1,15}(?:\.\d{1,6})?)(千|k|万|w|m|亿|b)?$/.exec(plain) ?? [];
  return digits === undefined ? null : Number(digits) * (scales[scale] ?? 1);
}

/** How many, up to `max`. */
export function count(value: unknown, max: number): Read<number> {
  const number = numberOf(textOf(value));
  if (number === null) return fault("not_a_number");
  return number <= max ? { ok: Math.round(number) } : fault("out_of_range");
}

/** 3.5% or 3.5 in parts of a thousand. */
export function perThousand(value: unknown): Read<number> {
  const number = numberOf(textOf(value).normalize("NFKC").replace(/%\s*$/, ""));
  if (number === null) return fault("not_a_number");
  return number <= 100 ? { ok: Math.round(number * 10) } : fault("out_of_range");
}

/** ¥1,200 · 1200元 · 1.2万 in minor units. */
export function amount(value: unknown, maxMinor: number): Read<number> {
  const text = textOf(value).normalize("NFKC");
  if (/[$€£₩฿]|usd|eur|gbp|hkd|sgd|jpy/i.test(text)) return fault("other_currency");
  const number = numberOf(text.replaceAll(/[¥￥元块]|rmb|cny|人民币/gi, ""));
  if (number === null) return fault("not_a_number");
  const minor = Math.round(number * 100);
  return minor <= maxMinor ? { ok: minor } : fault("out_of_range");
}

/** 500-1500 · 500~1,500元 · 800 as the ends of a band. */
export function band(value: unknown, maxMinor: number): Read<{ from: number; to: number | null }> {
  const [first = "", second] = textOf(value)
    .normalize("NFKC")
    .split(/[-~–—至到起]/u);
  const from = amount(first, maxMinor);
  if ("fault" in from) return from;
  if (!second?.trim()) return { ok: { from: from.ok, to: null } };
  const to = amount(second, maxMinor);
  return "fault" in to ? to : { ok: { from: from.ok, to: to.ok } };
}

export function email(value: unknown): Read<string> {
  const parsed = parseEmail(cleanIdentifier(textOf(value)).replace(/^mailto:/i, ""));
  return parsed ? { ok: parsed.email } : fault("not_an_email");
}

const day = 86_400_000;
const spreadsheetEpoch = Date.UTC(1899, 11, 30);

/** 2026-01-02 · 2026/1/2 · 2026年1月2日 · with a time · a spreadsheet's own number of days. */
export function date(value: unknown): Read<Date> {
  const text = cleanLine(textOf(value)).normalize("NFKC");
  if (/^\d{5}(\.\d+)?$/.test(text)) return { ok: new Date(spreadsheetEpoch + Number(text) * day) };
  const [, year, month, date, time] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]+(\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?))?$/.exec(
      text,
    ) ?? [];
  if (!year || !month || !date) return fault("not_a_date");
  const zoned =
    time && /Z|[+-]\d{2}:?\d{2}$/.test(time)
      ? time.padStart(6, "0")
      : `${time?.padStart(5, "0") ?? "00:00"}Z`;
  const moment = new Date(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}T${zoned}`);
  const exists = moment.getUTCFullYear() > 1990 && moment.getTime() < Date.UTC(2200, 0);
  return exists ? { ok: moment } : fault("not_a_date");
}
