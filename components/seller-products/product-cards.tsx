import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import { runsLow } from "@/lib/domain/catalog/low-stock";
import type { ManagedRow } from "@/lib/domain/catalog/managed-row-select";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { managedProduct } from "./managed-product";
import { ProductActions } from "./product-actions";
import { ProductStatus } from "./product-status";
import { ProductThumb } from "./product-thumb";
import { RowCheckbox } from "./table/row-checkbox";
import { SelectableCard } from "./table/selectable-card";

type ProductCardsProps = { locale: Locale; products: readonly ManagedRow[]; lowStock: number };

/** The seller's products on a phone. */
export function ProductCards({ locale, products, lowStock }: ProductCardsProps) {
  const t = getTranslator(locale, "products");
  const format = getFormat(locale);
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-surface shadow-sm">
      {products.map((product) => {
        const name = localized(locale, product.title, product.titleEn);
        return (
          <SelectableCard key={product.id} id={product.id}>
            <span className="flex flex-col items-center justify-center ps-1">
              <RowCheckbox id={product.id} name={name} />
            </span>
            <ProductThumb
              url={product.images[0]?.url}
              placeholder={product.images[0]?.placeholder}
              className="size-20 shrink-0"
            />
            <div className="min-w-0 flex-1">
              <Link
                href={href(locale, sellerRoutes.product(product.id))}
                className="wrap-anywhere line-clamp-2 font-medium text-sm"
              >
                {name}
              </Link>
              <p className="mt-1 flex flex-wrap gap-x-3 text-ink-faint text-xs tabular-nums">
                <span className="font-semibold text-ink text-sm">{format.money(product.priceMinor)}</span>
                <span className={cn("self-center", runsLow(product, lowStock) && "font-medium text-warning")}>
                  {t("stockOf", { n: format.number(product.stockTotal) })}
                  {runsLow(product, lowStock) && ` · ${t("low")}`}
                  {product.skus.length > 1 && ` · ${t("skus", { n: product.skus.length })}`}
                </span>
                <span className="self-center">{t("viewsOf", { n: product.viewed?.views ?? 0 })}</span>
              </p>
              <div className="mt-1">
                <ProductStatus locale={locale} product={product} />
              </div>
            </div>
            <ProductActions product={managedProduct(locale, product)} editable />
          </SelectableCard>
        );
      })}
    </ul>
  );
}
