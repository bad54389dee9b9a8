const formats = new Map<string, Intl.DateTimeFormat>();

/** `2024-01-01 12:00:00` on the clock of a time zone. */
export function localDateTime(date: Date, timeZone: string): string {
  let format = formats.get(timeZone);
  if (!format) {
    // Swedish writes dates and times as ISO 8601 does.
    format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
    formats.set(timeZone, format);
  }
  // A year before 1000 has fewer than four digits.
  return format.format(date).padStart(19, "0");
}

/** The zone's distance from UTC at that moment, in milliseconds: whole minutes since there are time zones. */
function distance(date: Date, timeZone: string): number {
  const seconds = Math.floor(date.getTime() / 1000) * 1000;
  return Date.parse(`${localDateTime(date, timeZone).replace(" ", "T")}Z`) - seconds;
}

/** `+08:00` */
function offset(date: Date, timeZone: string): string {
  const minutes = Math.round(distance(date, timeZone) / 60_000);
  const size = Math.abs(minutes);
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** `2023-08-01T15:30:45.000+08:00` */
export function offsetDateTime(date: Date, timeZone: string): string {
  const milliseconds = String(date.getUTCMilliseconds()).padStart(3, "0");
  return `${localDateTime(date, timeZone).replace(" ", "T")}.${milliseconds}${offset(date, timeZone)}`;
}

/**
 * The moment that `2024-01-01 12:00:00` names in a time zone; null for a date that does not exist, or that lies before
 * the year 1 in UTC, which the database does not store.
 */
export function parseLocalDateTime(text: string, timeZone: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(text)) return null;
  const guess = new Date(`${text.replace(" ", "T")}Z`);
  if (Number.isNaN(guess.getTime()) || guess.getUTCFullYear() < 1) return null;
  // The distance is that of the moment which is sought; near a change of clocks the first guess has another one.
  const near = new Date(guess.getTime() - distance(guess, timeZone));
  const moment = new Date(guess.getTime() - distance(near, timeZone));
  const found = [near, moment].find((date) => localDateTime(date, timeZone) === text);
  return found && found.getUTCFullYear() >= 1 ? found : null;
}
