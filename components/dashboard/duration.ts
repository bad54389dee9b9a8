import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

/** A time that was waited, in its two largest units; less than a minute is a minute. */
export function wordDuration(locale: Locale, seconds: number): string {
  const t = getTranslator(locale, "overview.figures");
  const minutes = Math.max(1, Math.round(seconds / 60));
  if (minutes < 60) return t("minutes", { m: minutes });
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return t("hours", { h: hours, m: minutes % 60 });
  return t("days", { d: Math.floor(hours / 24), h: hours % 24 });
}
