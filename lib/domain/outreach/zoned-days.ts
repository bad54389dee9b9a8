const hourMs = 3_600_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** The clock of a time zone as if it were UTC, in milliseconds. */
function wallClock(at: Date, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });
    formats.set(zone, format);
  }
  return Date.parse(`${format.format(at).replace(" ", "T")}Z`);
}

/** The moment at which a zone's clock shows this; where a change of clocks skips it, the next one that exists. */
function momentOf(wall: number, zone: string): Date {
  const near = new Date(wall - (wallClock(new Date(wall), zone) - wall));
  return new Date(near.getTime() + (wall - wallClock(near, zone)));
}

/** The hour that a zone's clock shows, 0 to 23. */
export function localHour(at: Date, zone: string): number {
  return new Date(wallClock(at, zone)).getUTCHours();
}

/** Midnight in a zone, of the day of `at` or so many days later. */
export function startOfDay(at: Date, zone: string, days = 0): Date {
  const wall = wallClock(at, zone);
  return momentOf(Math.floor(wall / (24 * hourMs)) * 24 * hourMs + days * 24 * hourMs, zone);
}

/** A full hour of the day that begins at `midnight`. */
export function atHour(midnight: Date, zone: string, hour: number): Date {
  return momentOf(wallClock(midnight, zone) + hour * hourMs, zone);
}

/** Days since the last Monday in a zone: 0 on Mondays. */
export function daysSinceMonday(at: Date, zone: string): number {
  return (new Date(wallClock(at, zone)).getUTCDay() + 6) % 7;
}
