import { IntentCard } from "@/components/seller-intents/intent-card";
import { buttonStyles } from "@/components/ui/button-styles";
import { Card, CardHeader } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import type { Intent } from "@/lib/domain/intents/intent-select";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { sellerRoutes } from "./seller-routes";

type PendingIntentsProps = { locale: Locale; intents: readonly Intent[]; more: boolean };

/** The latest intents without an answer, to be answered right here; within a `DecisionDesk`. */
export function PendingIntents({ locale, intents, more }: PendingIntentsProps) {
  const t = getTranslator(locale, "seller");
  const common = getTranslator(locale, "common");
  const all = (
    <Link
      href={href(locale, `${sellerRoutes.intents}?status=pending`)}
      className={buttonStyles({ variant: "ghost", size: "sm" })}
    >
      {common("actions.showAll")}
    </Link>
  );
  return (
    <Card>
      <CardHeader
        title={t("overview.toAnswer")}
        description={t("overview.toAnswerHint")}
        actions={more && all}
      />
      <ul className="mt-3 divide-y divide-line border-line border-t">
        {intents.map((intent) => (
          <li key={intent.id}>
            <IntentCard locale={locale} intent={intent} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
