import { ShieldAlert } from "lucide-react";
import { ruleOf } from "@/lib/domain/moderation/rules";
import type { Closing } from "@/lib/domain/shops/find-closing";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

/** What those who manage a closed shop read: why, since when, and where to appeal. */
export function ShopClosed({ locale, closing }: { locale: Locale; closing: Closing }) {
  const t = getTranslator(locale, "moderation");
  const date = getFormat(locale).dateTime(closing.at);
  return (
    <section
      aria-labelledby="shop-closed"
      className="flex items-start gap-3 rounded-lg border border-danger/30 bg-surface p-5 text-sm shadow-sm"
    >
      <ShieldAlert aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-danger" />
      <div className="grid min-w-0 gap-2">
        <h2 id="shop-closed" className="font-semibold text-base">
          {t("closing.title")}
        </h2>
        <p className="text-ink-soft">{t("closing.lead", { date })}</p>
        <p className="wrap-anywhere max-w-prose whitespace-pre-line">{closing.facts}</p>
        <p className="text-ink-soft">{t(`rules.${ruleOf(closing.ground)}.title`)}</p>
      </div>
    </section>
  );
}
