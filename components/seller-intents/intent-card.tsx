import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { routes } from "@/components/layout/routes";
import { skuLabel } from "@/components/product/sku-attributes";
import { ProductThumb } from "@/components/seller-products/product-thumb";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { type Intent, totalMinor } from "@/lib/domain/intents/intent-select";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { DecisionButtons } from "./decision-buttons";
import { IntentContact } from "./intent-contact";
import { IntentStatus } from "./intent-status";

type IntentCardProps = {
  locale: Locale;
  intent: Intent;
  /** Leads to the intents of this product alone. */
  filterable?: boolean;
  /** An admin reads along: the answer is the seller's. */
  isAdmin?: boolean;
};

/** One intent as its seller sees it: what is wanted, by whom, and the two answers while it is pending. */
export function IntentCard({ locale, intent, filterable = false, isAdmin = false }: IntentCardProps) {
  const t = getTranslator(locale, "seller");
  const format = getFormat(locale);
  const { product, sku } = intent;
  const title = localized(locale, product.title, product.titleEn);
  // What is taken down has no page that an admin could open.
  const unlinked = product.archivedAt !== null || (isAdmin && product.status === "FROZEN");
  const label = skuLabel(locale, sku.attributes);
  return (
    <li className="grid gap-x-6 gap-y-4 p-4 sm:p-5 lg:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_auto]">
      <div className="flex min-w-0 gap-4">
        <ProductThumb url={sku.imageUrl ?? product.images[0]?.url} className="size-20 shrink-0" />
        <div className="min-w-0">
          {unlinked ? (
            <p className="line-clamp-2 font-medium text-sm">{title}</p>
          ) : (
            <Link
              href={href(
                locale,
                isAdmin ? `${routes.products}/${intent.productId}` : sellerRoutes.product(intent.productId),
              )}
              className="line-clamp-2 font-medium text-sm hover:text-accent-ink"
            >
              {title}
            </Link>
          )}
          {product.archivedAt && <Badge className="mt-1">{t("intents.deleted")}</Badge>}
          {label && <p className="mt-0.5 text-ink-soft text-sm">{label}</p>}
          <p className="mt-1 text-sm tabular-nums">
            <span className="font-semibold">{format.money(totalMinor(intent))}</span>
            <span className="text-ink-faint">
              {" · "}
              {t("intents.quantity", { n: intent.quantity })}
              {intent.quantity > 1 && ` × ${format.money(intent.unitPriceMinor)}`}
            </span>
          </p>
          {filterable && !product.archivedAt && (
            <Link
              href={href(locale, `${sellerRoutes.intents}?product=${intent.productId}`)}
              className="mt-1 inline-block text-ink-faint text-xs underline-offset-2 hover:text-ink hover:underline"
            >
              {t("intents.filterProduct")}
            </Link>
          )}
        </div>
      </div>
      <IntentContact locale={locale} intent={intent} isAdmin={isAdmin} />
      <div className="flex flex-wrap items-center justify-between gap-3 lg:w-40 lg:flex-col lg:flex-nowrap lg:items-end lg:justify-start">
        <div className="flex flex-wrap items-center gap-x-3 lg:flex-col lg:items-end">
          <IntentStatus locale={locale} status={intent.status} />
          <time
            dateTime={intent.createdAt.toISOString()}
            className="text-ink-faint text-xs tabular-nums lg:text-end"
          >
            {format.dateTime(intent.createdAt)}
          </time>
        </div>
        {intent.status === "PENDING" && !isAdmin && (
          <DecisionButtons
            intent={{
              id: intent.id,
              productId: product.archivedAt ? null : intent.productId,
              productName: title,
              contactName: intent.contactName,
              quantity: intent.quantity,
              total: format.money(totalMinor(intent)),
            }}
          />
        )}
      </div>
    </li>
  );
}
