import { env } from "@/lib/env";
import { Prisma } from "@/lib/generated/prisma/client";

/** Days of `APP_TIMEZONE` such as `2025-10-30`, both included. */
export type DayRange = { from: string; to: string };

/** The longest range that is counted. */
export const maxDays = 366;

const dayMs = 86_400_000;
const atNoon = (day: string) => Date.parse(`${day}T12:00:00Z`);

/** The day so many days later, or earlier. */
export function addDays(day: string, days: number): string {
  return new Date(atNoon(day) + days * dayMs).toISOString().slice(0, 10);
}

/** How many days a range has. */
export const lengthOf = ({ from, to }: DayRange) => Math.round((atNoon(to) - atNoon(from)) / dayMs) + 1;

/** The day that a calendar in `APP_TIMEZONE` shows. */
export function localDay(at: Date): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: env.APP_TIMEZONE, dateStyle: "short" }).format(at);
}

/** Every day of a range, in order. */
export function daysOf(range: DayRange): string[] {
  return Array.from({ length: lengthOf(range) }, (_, index) => addDays(range.from, index));
}

/** The condition that a column of moments falls into the range. */
export function within(column: Prisma.Sql, { from, to }: DayRange): Prisma.Sql {
  const midnight = (day: string, later: 0 | 1) =>
    Prisma.sql`(${day}::date + ${later}::int)::timestamp AT TIME ZONE ${env.APP_TIMEZONE}`;
  return Prisma.sql`(${column} >= ${midnight(from, 0)} AND ${column} < ${midnight(to, 1)})`;
}
