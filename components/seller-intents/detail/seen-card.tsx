import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { routes } from "@/components/layout/routes";
import { ProductThumb } from "@/components/seller-products/product-thumb";
import { Badge } from "@/components/ui/badge";
import { Card, CardHeader } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import type { IntentDetail } from "@/lib/domain/intents/get-intent";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { localTitle } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { IntentStatus } from "../intent-status";
import { intentView } from "../intent-view";

type SeenCardProps = { locale: Locale; intent: IntentDetail; isAdmin: boolean; isPrivate?: boolean };

/** The product as the buyer saw it, and where it is another one by now. */
export function SeenCard({ locale, intent, isAdmin, isPrivate = false }: SeenCardProps) {
  const t = getTranslator(locale, "seller");
  const format = getFormat(locale);
  const view = intentView(locale, intent);
  const { product, sku } = intent;
  const isOutside = isAdmin || isPrivate;
  const page = isOutside ? `${routes.products}/${intent.productId}` : sellerRoutes.product(intent.productId);
  const hidden = product.archivedAt !== null || (isOutside && product.status === "FROZEN");
  const name = localTitle(locale, product);
  const now = [
    name !== view.productName && t("intents.nowCalled", { name }),
    sku.priceMinor !== intent.unitPriceMinor &&
      t("intents.nowPrice", { price: format.money(sku.priceMinor) }),
    intent.status === "PENDING" && sku.rank !== null && t("intents.nowStock", { n: sku.stock }),
    view.heldUntil && t("intents.held", { time: view.heldUntil }),
  ].filter((text) => typeof text === "string");
  return (
    <Card>
      <CardHeader
        title={t("intents.seen")}
        actions={<IntentStatus locale={locale} status={intent.status} reason={view.reason} />}
      />
      <div className="flex gap-4 p-5">
        <ProductThumb url={view.imageUrl} sizes="8rem" className="size-28 shrink-0 sm:size-32" />
        <div className="min-w-0 text-sm">
          {hidden ? (
            <p className="wrap-anywhere font-medium text-base">{view.productName}</p>
          ) : (
            <Link
              href={href(locale, page)}
              className="wrap-anywhere rounded-sm font-medium text-base hover:text-accent-ink"
            >
              {view.productName}
            </Link>
          )}
          {product.archivedAt && <Badge className="mt-1">{t("intents.deleted")}</Badge>}
          {view.sku && <p className="mt-0.5 text-ink-soft">{view.sku}</p>}
          <p className="mt-2 tabular-nums">
            <span className="font-semibold text-lg">{view.total}</span>
            <span className="text-ink-faint">
              {" · "}
              {t("intents.quantity", { n: intent.quantity })}
              {" · "}
              {t("intents.each", { price: view.unitPrice })}
            </span>
          </p>
          {now.length > 0 && (
            <ul className="mt-2 text-ink-faint text-xs">
              {now.map((text) => (
                <li key={text} className="wrap-anywhere">
                  {text}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </Card>
  );
}
