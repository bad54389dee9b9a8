import { type Locale, languageTags } from "@/lib/i18n/locales";

/** `a picture and a price`, from the names of what a draft lacks. */
export const partsText = (locale: Locale, names: readonly string[]) =>
  new Intl.ListFormat(languageTags[locale], { type: "conjunction" }).format(names);
