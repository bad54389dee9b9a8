import type { SummedCustomer } from "@/lib/domain/customers/customer-sums";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type CustomerSumsProps = {
  locale: Locale;
  customer: Pick<SummedCustomer, "intents" | "atLeast" | "deals" | "revenueMinor">;
};

/** What a customer's successful intents amount to, and how many there are. */
export function CustomerSums({ locale, customer }: CustomerSumsProps) {
  const t = getTranslator(locale, "seller.customers");
  const { intents, atLeast, deals, revenueMinor } = customer;
  return (
    <div className="text-sm tabular-nums">
      <p className="sr-only">{t("sums")}</p>
      <p className="font-medium">{getFormat(locale).money(revenueMinor)}</p>
      <p className="text-ink-faint text-xs">
        {`${t(atLeast ? "moreThan" : "intentsCount", { n: intents })} · ${t("dealsCount", { n: deals })}`}
      </p>
    </div>
  );
}
