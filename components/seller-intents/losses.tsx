import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { Card, CardHeader } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { failureReasonNames } from "@/lib/contracts/console/intents";
import type { Loss } from "@/lib/domain/intents/summarize-inbox";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { localTitle } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";

/** Reasons that something on the product can be done about. */
const onProduct: ReadonlySet<string> = new Set(["price", "stock", "place"]);

type LossesProps = { locale: Locale; losses: readonly Loss[] };

/** What was lost lately and could be won back, with the way to it. */
export function Losses({ locale, losses }: LossesProps) {
  const t = getTranslator(locale, "seller");
  if (losses.length === 0) return null;
  return (
    <Card className="mb-6 print:hidden">
      <CardHeader title={t("intents.losses")} description={t("intents.lossesHint")} />
      <ul className="mt-3 divide-y divide-line border-line border-t">
        {losses.map((loss) => {
          const reason = failureReasonNames[loss.reason];
          const list = `${sellerRoutes.intents}?product=${loss.productId}&reason=${reason}`;
          const remedy = onProduct.has(reason) ? sellerRoutes.product(loss.productId) : list;
          return (
            <li
              key={`${loss.productId} ${reason}`}
              className="flex flex-wrap items-center gap-x-4 gap-y-1 px-5 py-3 text-sm"
            >
              <Link
                href={href(locale, list)}
                className="min-w-0 flex-1 basis-60 truncate rounded-sm font-medium hover:text-accent-ink"
              >
                {localTitle(locale, loss)}
              </Link>
              <span className="text-ink-soft tabular-nums">
                {t(`intents.loss.${reason}`, { n: loss.count })}
              </span>
              <Link
                href={href(locale, remedy)}
                className="rounded-sm font-medium text-accent-ink underline-offset-4 hover:underline"
              >
                {t(`intents.lossDo.${reason}`)}
              </Link>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
