import type { Locale } from "./locales";

/** A text in the reader's language; the Chinese one where there is no English. */
export function localized(locale: Locale, zh: string, en: string | null | undefined): string {
  return (locale === "en" && en) || zh;
}

/** The same of a text that may be in either language alone; empty where it is in none. */
export function eitherText(locale: Locale, zh: string, en: string | null): string {
  return localized(locale, zh, en) || en || "";
}

export function localName(locale: Locale, { name, nameEn }: { name: string; nameEn: string | null }): string {
  return localized(locale, name, nameEn);
}

export function localTitle(
  locale: Locale,
  { title, titleEn }: { title: string; titleEn: string | null },
): string {
  return localized(locale, title, titleEn);
}
