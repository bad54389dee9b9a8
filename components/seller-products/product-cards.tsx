import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { Link } from "@/components/ui/link";
import type { ProductRow } from "@/lib/domain/catalog/product-select";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { managedProduct, totalStock } from "./managed-product";
import { ProductActions } from "./product-actions";
import { ProductStatus } from "./product-status";
import { ProductThumb } from "./product-thumb";

/** The seller's products on a phone. */
export function ProductCards({ locale, products }: { locale: Locale; products: readonly ProductRow[] }) {
  const t = getTranslator(locale, "seller");
  const format = getFormat(locale);
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-surface shadow-sm">
      {products.map((product) => (
        <li key={product.id} className="flex gap-3 py-3 ps-3 pe-1">
          <ProductThumb
            url={product.images[0]?.url}
            placeholder={product.images[0]?.placeholder}
            className="size-20 shrink-0"
          />
          <div className="min-w-0 flex-1">
            <Link
              href={href(locale, sellerRoutes.product(product.id))}
              className="line-clamp-2 font-medium text-sm"
            >
              {localized(locale, product.title, product.titleEn)}
            </Link>
            <p className="mt-1 flex flex-wrap gap-x-3 text-ink-faint text-xs tabular-nums">
              <span className="font-semibold text-ink text-sm">{format.money(product.priceMinor)}</span>
              <span className="self-center">
                {t("products.stockOf", { n: format.number(totalStock(product)) })}
                {product.skus.length > 1 && ` · ${t("products.options", { n: product.skus.length })}`}
              </span>
              <span className="self-center">{t("products.viewsOf", { n: product.viewed?.views ?? 0 })}</span>
            </p>
            <div className="mt-1">
              <ProductStatus locale={locale} product={product} />
            </div>
          </div>
          <ProductActions product={managedProduct(locale, product)} editable />
        </li>
      ))}
    </ul>
  );
}
