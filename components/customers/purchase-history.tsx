import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { IntentCard } from "@/components/seller-intents/intent-card";
import { buttonStyles } from "@/components/ui/button-styles";
import { Card, CardHeader } from "@/components/ui/card";
import { OpenLetter } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import type { SummedCustomer } from "@/lib/domain/customers/customer-sums";
import type { InboxPage } from "@/lib/domain/intents/list-inbox";
import { cursorText } from "@/lib/domain/keyset";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type PurchaseHistoryProps = { locale: Locale; customer: SummedCustomer; page: InboxPage; isAdmin: boolean };

/** The intents of one customer, newest first, with what the successful ones amount to. */
export function PurchaseHistory({ locale, customer, page, isAdmin }: PurchaseHistoryProps) {
  const t = getTranslator(locale, "seller");
  const total = getFormat(locale).money(customer.revenueMinor);
  const path = href(locale, sellerRoutes.customer(customer.id));
  const { items, next, previous } = page;
  const styles = buttonStyles({ size: "sm" });
  return (
    <Card>
      <CardHeader
        title={t(isAdmin ? "admin.history" : "customers.historyCaption")}
        description={
          customer.atLeast
            ? t("customers.moreThan", { n: customer.intents })
            : t("customers.historyCount", { n: customer.intents, total })
        }
      />
      {items.length === 0 ? (
        <EmptyState
          drawing={<OpenLetter />}
          title={t(customer.intents > 0 ? "customers.historyEmpty" : "intents.emptyTitle")}
        />
      ) : (
        <ul className="mt-4 divide-y divide-line border-line border-t">
          {items.map((intent) => (
            <li key={intent.id}>
              <IntentCard locale={locale} intent={intent} isAdmin={isAdmin} />
            </li>
          ))}
        </ul>
      )}
      {(previous || next) && (
        <nav
          aria-label={t("customers.historyPages")}
          className="flex justify-center gap-2 border-line border-t p-4"
        >
          {previous && (
            <Link
              rel="prev"
              href={`${path}?before=${encodeURIComponent(cursorText(previous))}`}
              className={styles}
            >
              {t("customers.historyNewer")}
            </Link>
          )}
          {next && (
            <Link
              rel="next"
              href={`${path}?after=${encodeURIComponent(cursorText(next))}`}
              className={styles}
            >
              {t("customers.historyOlder")}
            </Link>
          )}
        </nav>
      )}
    </Card>
  );
}
