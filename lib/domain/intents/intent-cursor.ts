import { Prisma } from "@/lib/generated/prisma/client";

/** A place in a list that is sorted by time and id; `at` in microseconds since 1970, as the database counts. */
export type IntentCursor = { at: string; id: number };

/** Older than a place, or newer. */
export type Beyond = { than: IntentCursor; direction: "older" | "newer" };

const pattern = /^(\d{1,17})-(\d{1,9})$/;

/** `1700000000000000-12`; undefined for anything else. */
export function parseCursor(text: string | undefined): IntentCursor | undefined {
  const found = text && pattern.exec(text);
  return found ? { at: found[1] ?? "", id: Number(found[2]) } : undefined;
}

export const cursorText = ({ at, id }: IntentCursor): string => `${at}-${id}`;

/** The condition on `i` that keeps what lies beyond a place. */
export function beyondSql(beyond: Beyond | undefined): Prisma.Sql {
  if (!beyond) return Prisma.sql`true`;
  const { than, direction } = beyond;
  const sign = Prisma.raw(direction === "older" ? "<" : ">");
  return Prisma.sql`(i.created_at, i.id) ${sign}
    (timestamptz 'epoch' + ${than.at}::bigint * interval '1 microsecond', ${than.id}::int)`;
}

/** The order in which a list is read towards a place's far side; newest first without one. */
export function orderSql(beyond: Beyond | undefined): Prisma.Sql {
  return beyond?.direction === "newer"
    ? Prisma.sql`created_at ASC, id ASC`
    : Prisma.sql`created_at DESC, id DESC`;
}
