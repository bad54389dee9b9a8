import { IntentCard } from "@/components/seller-intents/intent-card";
import { Card, CardHeader } from "@/components/ui/card";
import { OpenLetter } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { type Intent, totalMinor } from "@/lib/domain/intents/intent-select";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type PurchaseHistoryProps = { locale: Locale; intents: readonly Intent[]; isAdmin: boolean };

/** Every intent of one customer, with what the successful ones amount to. */
export function PurchaseHistory({ locale, intents, isAdmin }: PurchaseHistoryProps) {
  const t = getTranslator(locale, "seller");
  const bought = intents.filter(({ status }) => status === "SUCCESS" || status === "RECEIVED");
  const total = getFormat(locale).money(bought.reduce((sum, intent) => sum + totalMinor(intent), 0));
  return (
    <Card>
      <CardHeader
        title={t(isAdmin ? "admin.history" : "customers.historyCaption")}
        description={t("customers.historyCount", { n: intents.length, total })}
      />
      {intents.length === 0 ? (
        <EmptyState drawing={<OpenLetter />} title={t("intents.emptyTitle")} />
      ) : (
        <ul className="mt-4 divide-y divide-line border-line border-t">
          {intents.map((intent) => (
            <li key={intent.id}>
              <IntentCard locale={locale} intent={intent} isAdmin={isAdmin} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
