import { Prisma } from "@/lib/generated/prisma/client";
import { idOf } from "../text/url-values";
import type { Order } from "./page";

/** A row's place in a list: what the list is sorted by, as the database writes it, and its id. */
export type Cursor = { value: string; id: number };

/** The page that follows a place, or that comes before it; the first one without either. */
export type KeysetRequest = { size: number; after?: Cursor | undefined; before?: Cursor | undefined };

/**
 * One page of a list that is read from a place on, not from a number: as quick far behind as in front, and nothing is
 * skipped or shown twice when rows come or go before it. `next` and `previous` are null where there is no more.
 */
export type KeysetPage<T> = {
  items: T[];
  size: number;
  /** Rows in all; with `atLeast` there may be more. */
  total: number;
  atLeast?: boolean;
  next: Cursor | null;
  previous: Cursor | null;
};

/** An expression that orders a list, with its type in the database; `id` decides between equals. */
export type KeysetSort = { column: Prisma.Sql; id: Prisma.Sql; type: Prisma.Sql; order: Order };

const ascending = ({ order }: KeysetSort, { before }: KeysetRequest) => (order === "asc") !== Boolean(before);

/** The condition on rows that the page begins behind its place. */
export function behind(sort: KeysetSort, request: KeysetRequest): Prisma.Sql {
  const place = request.before ?? request.after;
  if (!place) return Prisma.sql`true`;
  const sign = ascending(sort, request) ? Prisma.sql`>` : Prisma.sql`<`;
  return Prisma.sql`(${sort.column}, ${sort.id}) ${sign} (${place.value}::${sort.type}, ${place.id}::int)`;
}

/** `ASC` or `DESC`: a page before a place is read backwards. */
export function direction(sort: KeysetSort, request: KeysetRequest): Prisma.Sql {
  return ascending(sort, request) ? Prisma.sql`ASC` : Prisma.sql`DESC`;
}

/** So many rows tell whether there is more: one beyond the page. */
export const takenFor = ({ size }: KeysetRequest) => size + 1;

/** The rows of the page in the list's order, and the places around it; `found` is as it was read. */
export function keysetRows(
  found: readonly Cursor[],
  request: KeysetRequest,
): { rows: Cursor[]; next: Cursor | null; previous: Cursor | null } {
  const isMore = found.length > request.size;
  const read = found.slice(0, request.size);
  const rows = request.before ? read.toReversed() : read;
  const [first = null, last = null] = [rows[0], rows.at(-1)];
  return request.before
    ? { rows, next: last, previous: isMore ? first : null }
    : { rows, next: isMore ? last : null, previous: request.after ? first : null };
}

/** A place as an address carries it. */
export const cursorText = ({ value, id }: Cursor) => `${id}.${value}`;

const readable = {
  number: (value: string) => /^-?\d{1,9}$/.test(value),
  time: (value: string) =>
    /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/.test(value) &&
    !Number.isNaN(Date.parse(`${value.slice(0, 19).replace(" ", "T")}Z`)),
  text: (value: string) => value.length <= 120,
};

/** The place that an address names; undefined where it names none in a list that is sorted by such values. */
export function readCursor(text: string | undefined, kind: keyof typeof readable): Cursor | undefined {
  const [, digits, value] = /^(\d{1,10})\.(.*)$/su.exec(text ?? "") ?? [];
  const id = idOf(digits);
  return id && value !== undefined && readable[kind](value) ? { value, id } : undefined;
}
