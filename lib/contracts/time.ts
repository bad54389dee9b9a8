const formats = new Map<string, Intl.DateTimeFormat>();

/** `2024-01-01 12:00:00` on the clock of a time zone. */
export function localDateTime(date: Date, timeZone: string): string {
  let format = formats.get(timeZone);
  if (!format) {
    // Swedish writes dates and times as ISO 8601 does.
    format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
    formats.set(timeZone, format);
  }
  return format.format(date);
}

/** The zone's distance from UTC at that moment: `+08:00`. */
function offset(date: Date, timeZone: string): string {
  const local = Date.parse(`${localDateTime(date, timeZone).replace(" ", "T")}Z`);
  const minutes = Math.round((local - date.getTime()) / 60_000);
  const size = Math.abs(minutes);
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** `2023-08-01T15:30:45.000+08:00` */
export function offsetDateTime(date: Date, timeZone: string): string {
  const milliseconds = String(date.getUTCMilliseconds()).padStart(3, "0");
  return `${localDateTime(date, timeZone).replace(" ", "T")}.${milliseconds}${offset(date, timeZone)}`;
}

/** The moment that `2024-01-01 12:00:00` names in a time zone; null for a date that does not exist. */
export function parseLocalDateTime(text: string, timeZone: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(text)) return null;
  const guess = new Date(`${text.replace(" ", "T")}Z`);
  if (Number.isNaN(guess.getTime())) return null;
  const date = new Date(`${text.replace(" ", "T")}${offset(guess, timeZone)}`);
  return localDateTime(date, timeZone) === text ? date : null;
}
