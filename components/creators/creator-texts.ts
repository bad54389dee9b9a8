import type { Creator } from "@/lib/domain/creators/creator-select";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

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

/** Reactions per thousand as a percentage with one decimal; nobody has said what is zero. */
export const percentText = (perThousand: number) =>
  perThousand === 0 ? "—" : `${(perThousand / 10).toFixed(1)}%`;
