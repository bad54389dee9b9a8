import { addDays, type DayRange, lengthOf, localDay, maxDays } from "@/lib/domain/dashboard/day-range";
import { dayOf, oneOf, type UrlQuery } from "@/lib/text/url-values";

export const presets = ["7", "30", "90"] as const;

/** What a URL of the overview asks for; `preset` where it counts back from today. */
export type RangeQuery = DayRange & {
  preset: (typeof presets)[number] | undefined;
  /** Whether it asks for more days than are counted. */
  clamped: boolean;
};

/**
 * The days that a URL names, the last thirty where it names none. Days that are the wrong way round are turned, and none
 * lies in the future.
 */
export function readRange(search: UrlQuery, now: Date): RangeQuery {
  const today = localDay(now);
  const [from, to] = [dayOf(search.from), dayOf(search.to)];
  if (!from && !to) {
    const preset = oneOf(search.days, presets) ?? "30";
    return { from: addDays(today, 1 - Number(preset)), to: today, preset, clamped: false };
  }
  const notAfterToday = (day: string) => {
    if (day > today) return today;
    return day;
  };
  const known = [from, to].flatMap((day) => (day ? [notAfterToday(day)] : [])).sort();
  const last = known[1] ?? (from ? today : known[0]) ?? today;
  const first = from ? (known[0] ?? today) : addDays(last, -29);
  const clamped = lengthOf({ from: first, to: last }) > maxDays;
  return { from: clamped ? addDays(last, 1 - maxDays) : first, to: last, preset: undefined, clamped };
}
