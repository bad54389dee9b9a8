import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { LocaleLink } from "@/components/layout/locale-link";
import { skuLabel } from "@/components/product/sku-attributes";
import { Card, CardHeader } from "@/components/ui/card";
import type { ProductDetail } from "@/lib/domain/catalog/product-select";
import type { StockChangeRow } from "@/lib/domain/catalog/stock-history";
import type { StockReason } from "@/lib/generated/prisma/enums";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

/** How many of the latest changes the page shows. */
export const shownChanges = 30;

const reasonNames = {
  RECEIVED: "received",
  COUNTED: "counted",
  DAMAGED: "damaged",
  RETURNED: "returned",
  OTHER: "other",
  SOLD: "sold",
  HELD: "held",
  RELEASED: "released",
  EDITED: "edited",
  BULK: "bulk",
} as const satisfies Record<StockReason, string>;

type StockHistoryProps = { locale: Locale; product: ProductDetail; changes: readonly StockChangeRow[] };

/** Why there are as many as there are: each change with its reason, the last one first. */
export function StockHistory({ locale, product, changes }: StockHistoryProps) {
  const t = getTranslator(locale, "seller");
  const format = getFormat(locale);
  const labels = new Map(product.skus.map(({ id, attributes }) => [id, skuLabel(locale, attributes)]));
  const signed = (pieces: number) => (pieces > 0 ? `+${format.number(pieces)}` : format.number(pieces));
  return (
    <Card className="mt-4 lg:mt-6">
      <CardHeader title={t("stock.history")} description={t("stock.historyHint", { n: shownChanges })} />
      {changes.length === 0 ? (
        <p className="p-5 text-ink-soft text-sm">{t("stock.none")}</p>
      ) : (
        <ol aria-label={t("stock.history")} className="grid gap-4 p-5">
          {changes.map(({ id, skuId, pieces, stock, reason, note, intentId, createdAt, user }) => (
            <li key={id} className="wrap-anywhere text-sm">
              <span className="tabular-nums">{signed(pieces)}</span>
              {` · ${t(`stock.reasons.${reasonNames[reason]}`)} · ${t("stock.left", { n: stock })}`}
              {labels.get(skuId) && ` · ${labels.get(skuId)}`}
              {intentId !== null && (
                <>
                  {" · "}
                  <LocaleLink
                    href={sellerRoutes.intent(intentId)}
                    className="text-accent-ink underline underline-offset-2"
                  >
                    {t("stock.intent", { id: String(intentId) })}
                  </LocaleLink>
                </>
              )}
              <p className="text-ink-faint text-xs">
                <time dateTime={createdAt.toISOString()} className="tabular-nums">
                  {format.dateTime(createdAt)}
                </time>
                {` · ${user ? user.name || user.username : t("stock.system")}`}
              </p>
              {note && <p className="mt-0.5 whitespace-pre-line text-ink-soft">{note}</p>}
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
