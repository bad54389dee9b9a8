import { Avatar } from "@/components/ui/avatar";
import { Card } from "@/components/ui/card";
import type { SummedCustomer } from "@/lib/domain/customers/customer-sums";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { customerName } from "./customer-name";
import { CustomerSums } from "./customer-sums";

/** One customer with the contact of the account, and what the intents amount to. */
export function CustomerCard({ locale, customer }: { locale: Locale; customer: SummedCustomer }) {
  const t = getTranslator(locale, "seller");
  const none = <span className="text-ink-faint">{t("settings.none")}</span>;
  return (
    <Card className="flex flex-wrap gap-x-10 gap-y-4 p-5 text-sm">
      <div className="flex items-center gap-3">
        <Avatar name={customerName(customer)} size="lg" />
        <div>
          <p className="font-medium text-base">{customerName(customer)}</p>
          <p className="text-ink-faint text-xs">
            {t("customers.since", { date: getFormat(locale).date(customer.createdAt) })}
          </p>
        </div>
      </div>
      <dl className="grid gap-x-10 gap-y-3 sm:grid-cols-[auto_minmax(0,1fr)]">
        <div>
          <dt className="text-ink-faint text-xs">{t("customers.phone")}</dt>
          <dd className="mt-0.5 tabular-nums">
            {customer.phone ? <a href={`tel:${customer.phone}`}>{customer.phone}</a> : none}
          </dd>
        </div>
        <div className="min-w-0">
          <dt className="text-ink-faint text-xs">{t("customers.address")}</dt>
          <dd className="mt-0.5 wrap-anywhere">{customer.defaultAddress || none}</dd>
        </div>
      </dl>
      <CustomerSums locale={locale} customer={customer} />
    </Card>
  );
}
