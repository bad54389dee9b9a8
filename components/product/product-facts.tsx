import { ChipLink } from "@/components/ui/chip";
import type { ProductDetail } from "@/lib/domain/catalog/product-select";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { localName } from "@/lib/i18n/localized-text";
import { fullLocationName } from "@/lib/i18n/location-names";
import { getTranslator } from "@/lib/i18n/translator";

type FactsProps = { product: ProductDetail; locale: Locale };

/** Condition, location and date: what a buyer weighs before the price. */
export function ProductFacts({ product, locale }: FactsProps) {
  const t = getTranslator(locale, "product");
  const facts = [
    [t("conditionLabel"), t("condition", { level: product.conditionLevel })],
    ...(product.location ? [[t("location"), fullLocationName(locale, product.location.fullName)]] : []),
    [t("published"), getFormat(locale).date(product.createdAt)],
  ];
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2 text-sm">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt className="text-ink-faint text-xs">{label}</dt>
          <dd className="font-medium">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Its tags, each the way to others that carry it. */
export function ProductTags({ product, locale }: FactsProps) {
  const t = getTranslator(locale, "product");
  if (product.tags.length === 0) return null;
  return (
    <ul aria-label={t("tags")} className="mt-6 flex flex-wrap gap-2">
      {product.tags.map(({ tag }) => (
        <li key={tag.id}>
          <ChipLink href={href(locale, `/products?tag=${tag.id}`)}>{localName(locale, tag)}</ChipLink>
        </li>
      ))}
    </ul>
  );
}
