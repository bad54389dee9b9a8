import { type QuotaGroup, quotaGroups } from "./channels";
import { daysSinceMonday, startOfDay } from "./zoned-days";

export type Window = { startsAt: Date; endsAt: Date };

/** The window of a group in which a moment lies, or so many windows later. */
export function windowAt(group: QuotaGroup, at: Date, zone: string, later = 0): Window {
  const { days } = quotaGroups[group];
  // Those of a week begin on Monday; others are days.
  const since = days % 7 === 0 ? daysSinceMonday(at, zone) : 0;
  const first = later * days - since;
  return { startsAt: startOfDay(at, zone, first), endsAt: startOfDay(at, zone, first + days) };
}

/** Whose window a message of an account uses. */
export function windowAccount(group: QuotaGroup, account: string): string {
  return quotaGroups[group].of === "market" ? "market" : account;
}
