/** The languages of the user interface; the first is the default and has no prefix in the URL. */
export const locales = ["zh", "en"] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "zh";

/** BCP 47 tags, for `<html lang>`, Intl and hreflang. */
export const languageTags = { zh: "zh-CN", en: "en" } as const satisfies Record<Locale, string>;

/** Each language by its own name, as the switch shows it. */
export const localeNames = { zh: "中文", en: "English" } as const satisfies Record<Locale, string>;

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}
