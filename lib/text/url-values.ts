/** Ids are positive 32-bit integers; anything else names no row. */
export const maxId = 2_147_483_647;

/** The last page of a list that a URL can ask for. */
export const maxPage = 100_000;

const maxLength = 500;

/** What Next reads of a URL's query. */
export type RawQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The query of a page, each name with one text. */
export type UrlQuery = Readonly<Record<string, string | undefined>>;

/**
 * The query of a page as the APIs would take it: of a repeated name the first value; nothing that is blank, oversized
 * or can't be stored (NUL, half a surrogate pair). What a page can't read it does not know, so a URL never fails.
 */
export function readQuery(query: RawQuery): UrlQuery {
  const pairs = Object.entries(query).flatMap(([name, values]) => {
    const value = [values].flat()[0];
    return value !== undefined && isReadable(value) ? [[name, value]] : [];
  });
  return Object.fromEntries(pairs);
}

const isReadable = (value: string) =>
  value.trim() !== "" && value.length <= maxLength && value.isWellFormed() && !value.includes("\0");

/** A whole number in digits between the bounds, or undefined. */
export function intOf(value: string | undefined, min: number, max: number): number | undefined {
  if (!value || !/^\d{1,10}$/.test(value)) return undefined;
  const number = Number(value);
  return number >= min && number <= max ? number : undefined;
}

/** An id out of a path or a query, or undefined. */
export const idOf = (value: string | undefined) => intOf(value, 1, maxId);

/** The number of a page; anything that is none is the first one. */
export const pageOf = (value: string | undefined) => intOf(value, 1, maxPage) ?? 1;

/** One of the known names, or undefined. */
export function oneOf<T extends string>(value: string | undefined, known: readonly T[]): T | undefined {
  return known.find((name) => name === value);
}

/** A UUID, or undefined. */
export const uuidIn = (value: string | undefined) =>
  value && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) ? value : undefined;

/** A day of the calendar such as `2025-10-30`, or undefined. */
export function dayOf(text: string | undefined): string | undefined {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && text >= "2000"
    ? text
    : undefined;
}
