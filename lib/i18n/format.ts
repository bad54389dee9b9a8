import { type Locale, languageTags } from "./locales";

type Moment = Date | string | number;

const dateStyles = {
  date: { dateStyle: "medium" },
  dateTime: { dateStyle: "medium", timeStyle: "short" },
  month: { year: "numeric", month: "long" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const units = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;

function currencyFormat(locale: Locale) {
  return new Intl.NumberFormat(languageTags[locale], {
    style: "currency",
    currency: "CNY",
    currencyDisplay: "narrowSymbol",
  });
}

/** `199000` → `¥1,990.00`. `minor` is in fen. */
export function formatMoney(locale: Locale, minor: number): string {
  return currencyFormat(locale).format(minor / 100);
}

/** The parts that a price shows in different sizes; `decimals` is empty for whole yuan. */
export function moneyParts(locale: Locale, minor: number) {
  const parts = currencyFormat(locale).formatToParts(minor / 100);
  const join = (...types: string[]) =>
    parts
      .filter((part) => types.includes(part.type))
      .map((part) => part.value)
      .join("");
  return {
    currency: join("currency"),
    integer: join("minusSign", "integer", "group"),
    decimals: minor % 100 === 0 ? "" : join("decimal", "fraction"),
  };
}

/** `12` → `12`, `12300` → `1.2万` in Chinese and `12K` in English. */
export function formatCompact(locale: Locale, value: number): string {
  return new Intl.NumberFormat(languageTags[locale], {
    notation: "compact",
    maximumFractionDigits: 1,
  }).format(value);
}

export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(languageTags[locale]).format(value);
}

/** A moment in the shop's time zone (`APP_TIMEZONE`), the same on the server and in the browser. */
export function formatDate(
  locale: Locale,
  moment: Moment,
  timeZone: string,
  style: keyof typeof dateStyles = "date",
) {
  return new Intl.DateTimeFormat(languageTags[locale], { ...dateStyles[style], timeZone }).format(
    new Date(moment),
  );
}

/** `3 天前` / `3 days ago`, in the largest unit that fits; under a minute it is "now". */
export function formatRelative(locale: Locale, moment: Moment, now: Moment): string {
  const seconds = (new Date(moment).getTime() - new Date(now).getTime()) / 1000;
  const format = new Intl.RelativeTimeFormat(languageTags[locale], { numeric: "auto" });
  const unit = units.find(([, length]) => Math.abs(seconds) >= length);
  return unit ? format.format(Math.trunc(seconds / unit[1]), unit[0]) : format.format(0, "second");
}

/** `2026-05-01T09:00` on the clock of a time zone, as the fields that ask for a time have it. */
export function formatClock(moment: Moment, timeZone: string): string {
  // Swedish writes dates and times as ISO 8601 does.
  const options = { timeZone, dateStyle: "short", timeStyle: "short" } as const;
  return new Intl.DateTimeFormat("sv-SE", options).format(new Date(moment)).replace(" ", "T");
}

/** What the clock of a time zone is called at a moment: `China Standard Time`. */
export function formatZone(locale: Locale, moment: Moment, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(languageTags[locale], {
    timeZone,
    timeZoneName: "long",
  }).formatToParts(new Date(moment));
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}

/** All formats bound to one language and time zone. */
export function createFormat(locale: Locale, timeZone: string) {
  return {
    money: (minor: number) => formatMoney(locale, minor),
    number: (value: number) => formatNumber(locale, value),
    compact: (value: number) => formatCompact(locale, value),
    date: (moment: Moment) => formatDate(locale, moment, timeZone),
    dateTime: (moment: Moment) => formatDate(locale, moment, timeZone, "dateTime"),
    clock: (moment: Moment) => formatClock(moment, timeZone),
    zone: (moment: Moment) => formatZone(locale, moment, timeZone),
    month: (moment: Moment) => formatDate(locale, moment, timeZone, "month"),
    relative: (moment: Moment, now: Moment) => formatRelative(locale, moment, now),
  };
}
