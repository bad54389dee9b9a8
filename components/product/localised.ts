import type { Locale } from "@/lib/i18n/locales";

type Named = { name: string; nameEn: string | null };
type Titled = { title: string; titleEn: string | null };

/** The name in the reader's language; what was never translated keeps its Chinese. */
export function localName(locale: Locale, { name, nameEn }: Named): string {
  return (locale === "en" && nameEn) || name;
}

export function localTitle(locale: Locale, { title, titleEn }: Titled): string {
  return (locale === "en" && titleEn) || title;
}
