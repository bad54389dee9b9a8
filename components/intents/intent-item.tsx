import { ProductPicture } from "@/components/product/product-picture";
import { skuChoices } from "@/components/product/sku-choices";
import { Link } from "@/components/ui/link";
import { StatusDot } from "@/components/ui/status-dot";
import { type Intent, totalMinor } from "@/lib/domain/intents/intent-select";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { localTitle } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { IntentActions } from "./intent-actions";
import { intentTones } from "./intent-tones";

type IntentItemProps = { intent: Intent; customerId: number; locale: Locale };

/** The attributes of what was wanted in words; nothing for a product with one SKU. */
function variant(locale: Locale, { skuAttributes: attributes, skuId, unitPriceMinor }: Intent): string {
  if (!Array.isArray(attributes) || attributes.length === 0) return "";
  const row = { id: skuId, priceMinor: unitPriceMinor, stock: 0, imageUrl: null, attributes };
  return skuChoices(locale, [row])
    .flatMap(({ values }) => values.map(({ value }) => value))
    .join(" · ");
}

/** One intent: the thing, the terms, the answer, and what can be done now. */
export function IntentItem({ intent, customerId, locale }: IntentItemProps) {
  const t = getTranslator(locale, "intents");
  const { money, dateTime } = getFormat(locale);
  const { product, status } = intent;
  const title = localTitle(locale, intent);
  const gone = product.archivedAt !== null || product.status === "FROZEN";
  const terms = [variant(locale, intent), t("pieces", { n: intent.quantity })].filter(Boolean).join(" · ");
  const contact = [intent.contactName, intent.contactPhone, intent.deliveryAddress].filter(Boolean).join(" ");
  const notes = [
    [t("sellerNotes"), intent.sellerNotes],
    [t("note"), intent.note],
    [t("contact"), contact],
  ].filter(([, text]) => text);
  return (
    <article className="rounded-lg border border-line bg-surface" aria-label={title}>
      <header className="flex flex-wrap items-center justify-between gap-x-4 border-line border-b px-4 py-2.5">
        <StatusDot tone={intentTones[status]} className="font-medium text-ink">
          {t(`status.${status}`)}
        </StatusDot>
        <p className="text-ink-faint text-xs tabular-nums">
          {t("number", { id: intent.id })} · {dateTime(intent.createdAt)}
        </p>
      </header>
      <div className="flex gap-4 p-4">
        <ProductPicture url={intent.imageUrl} alt="" sizes="5rem" className="size-20 shrink-0 rounded-md" />
        <div className="min-w-0 flex-1">
          <h2 className="line-clamp-2 wrap-anywhere font-medium text-sm">
            {gone ? (
              title
            ) : (
              <Link
                href={href(locale, `/products/${intent.productId}`)}
                className="rounded-sm hover:text-accent-ink"
              >
                {title}
              </Link>
            )}
          </h2>
          <p className="mt-0.5 text-ink-faint text-sm">{terms}</p>
          {intent.heldUntil && (
            <p className="mt-0.5 text-ink-soft text-sm">{t("held", { time: dateTime(intent.heldUntil) })}</p>
          )}
          {gone && <p className="mt-0.5 text-ink-faint text-xs">{t("gone")}</p>}
        </div>
        <p className="shrink-0 text-end tabular-nums">
          <span className="sr-only">{t("total")} </span>
          <span className="font-semibold">{money(totalMinor(intent))}</span>
          {intent.quantity > 1 && (
            <span className="block text-ink-faint text-xs">
              {t("each", { price: money(intent.unitPriceMinor) })}
            </span>
          )}
        </p>
      </div>
      <footer className="flex flex-wrap items-end justify-between gap-3 px-4 pb-4">
        <dl className="grid min-w-0 flex-1 grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 text-sm">
          {notes.map(([label, text]) => (
            <div key={label} className="col-span-2 grid grid-cols-subgrid">
              <dt className="text-ink-faint">{label}</dt>
              <dd className="wrap-anywhere text-ink-soft">{text}</dd>
            </div>
          ))}
        </dl>
        {(status === "PENDING" || status === "SUCCESS") && (
          <IntentActions
            intent={{ customer_id: String(customerId), purchase_id: String(intent.id) }}
            action={status === "PENDING" ? "cancel" : "confirm"}
            title={title}
          />
        )}
      </footer>
    </article>
  );
}
