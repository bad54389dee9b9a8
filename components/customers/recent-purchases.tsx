import { IntentStatus } from "@/components/seller-intents/intent-status";
import type { SummedCustomer } from "@/lib/domain/customers/customer-sums";
import { totalMinor } from "@/lib/domain/intents/intent-select";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type RecentPurchasesProps = { locale: Locale; purchases: SummedCustomer["recent"] };

/** A customer's latest intents, each with its amount, status and day. */
export function RecentPurchases({ locale, purchases }: RecentPurchasesProps) {
  const format = getFormat(locale);
  if (purchases.length === 0) {
    return <span className="text-ink-faint">{getTranslator(locale, "seller")("customers.none")}</span>;
  }
  return (
    <ul className="grid gap-0.5">
      {purchases.map((purchase) => (
        <li
          key={purchase.id}
          className="grid grid-cols-[6rem_7rem_auto] items-baseline gap-x-2 text-sm tabular-nums"
        >
          <span>{format.money(totalMinor(purchase))}</span>
          <IntentStatus locale={locale} status={purchase.status} />
          <span className="whitespace-nowrap text-ink-faint text-xs">{format.date(purchase.createdAt)}</span>
        </li>
      ))}
    </ul>
  );
}
