import type { Locale } from "@/lib/i18n/locales";

/** A text of a seller in the reader's language; the Chinese one where there is no English. */
export function localized(locale: Locale, zh: string, en: string | null | undefined): string {
  return locale === "en" && en ? en : zh;
}
