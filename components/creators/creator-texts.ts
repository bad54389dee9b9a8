import type { Creator } from "@/lib/domain/creators/creator-select";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

/** Regions and languages as people call them. */
export function placeNames(locale: Locale) {
  const regions = new Intl.DisplayNames(locale, { type: "region", fallback: "code", style: "short" });
  const languages = new Intl.DisplayNames(locale, { type: "language", fallback: "code" });
  const of = (names: Intl.DisplayNames, code: string) => {
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  };
  return { region: (code: string) => of(regions, code), language: (code: string) => of(languages, code) };
}

/** `¥800 – ¥1,500`, `¥800 起`. */
export function priceText(
  locale: Locale,
  { priceFromMinor: from, priceToMinor: to }: Pick<Creator, "priceFromMinor" | "priceToMinor">,
): string {
  const t = getTranslator(locale, "creators");
  const money = (minor: number) => `¥${getFormat(locale).number(minor / 100)}`;
  if (from === null) return to === null ? t("noPrice") : t("filters.priceMax", { amount: money(to) });
  return to === null || to === from
    ? t("priceFrom", { from: money(from) })
    : t("priceBand", { from: money(from), to: money(to) });
}

/** Reactions per thousand as a percentage with one decimal. */
export const percentText = (perThousand: number) => `${(perThousand / 10).toFixed(1)}%`;
