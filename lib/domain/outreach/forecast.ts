import { type QuotaGroup, quotaGroups } from "./channels";
import { windowAt } from "./quota-windows";
import { atHour, localHour, startOfDay } from "./zoned-days";

export type ForecastInput = {
  group: QuotaGroup;
  /** Messages to send, and those of the account that wait already. */
  count: number;
  ahead: number;
  now: Date;
  zone: string;
  /** Places that are taken in the present window: of everyone, and of this account over this channel. */
  used: number;
  usedByAccount: number;
  /** Accounts that share the budget and have messages waiting, this one included. */
  sharers: number;
  /** What the account allows itself in a window; null for all that there is. */
  accountCapacity: number | null;
  /** Hours of the day; the same twice is all day. */
  fromHour: number;
  toHour: number;
};

/** So many of the messages go in a window, the first at `at`. */
export type ForecastStep = { startsAt: Date; endsAt: Date; at: Date; count: number };

export type Forecast = {
  steps: ForecastStep[];
  /** When the last one goes; null for none, and for what will not all go within two years. */
  doneAt: Date | null;
  /** Messages that find no place within two years. */
  left: number;
};

const mostWindows = 750;
const dayMs = 86_400_000;

/** The first moment from `at` on, before `end`, at which the hours allow sending; null where there is none. */
function firstMoment(at: Date, end: Date, { zone, fromHour, toHour }: ForecastInput): Date | null {
  const hour = localHour(at, zone);
  const within = fromHour < toHour ? hour >= fromHour && hour < toHour : hour >= fromHour || hour < toHour;
  if (fromHour === toHour || within) return at;
  const midnight = startOfDay(at, zone);
  const today = atHour(midnight, zone, fromHour);
  const next = today > at ? today : atHour(startOfDay(at, zone, 1), zone, fromHour);
  return next < end ? next : null;
}

/**
 * When how many of a campaign's messages go, before it starts: window by window, by what is left of the budget, what the
 * account allows itself, its share among those who wait, and its hours. Rounded to windows: within one all go at once.
 */
export function forecast(input: ForecastInput): Forecast {
  const { group, zone, now } = input;
  const { capacity } = quotaGroups[group];
  const steps: ForecastStep[] = [];
  let { ahead, count: left } = input;
  let start = now;
  for (let later = 0; later < mostWindows && left > 0; later += 1) {
    const { startsAt, endsAt } = windowAt(group, now, zone, later);
    const at = firstMoment(later === 0 ? start : startsAt, endsAt, input);
    start = endsAt;
    if (!at || at.getTime() - now.getTime() > 2 * 365 * dayMs) continue;
    const fresh = later > 0;
    const share = Math.floor(
      (fresh ? capacity : Math.max(0, capacity - input.used)) / Math.max(1, input.sharers),
    );
    const allowed = input.accountCapacity ?? capacity;
    const own = Math.max(0, allowed - (fresh ? 0 : input.usedByAccount));
    let places = Math.min(share, own);
    const before = Math.min(ahead, places);
    ahead -= before;
    places -= before;
    const count = Math.min(left, places);
    if (count > 0) steps.push({ startsAt, endsAt, at, count });
    left -= count;
  }
  return { steps, left, doneAt: left === 0 ? (steps.at(-1)?.at ?? null) : null };
}
