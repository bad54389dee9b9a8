import { ProductThumb } from "@/components/seller-products/product-thumb";
import { Badge } from "@/components/ui/badge";
import { Card, CardHeader } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import type { BestProduct } from "@/lib/domain/dashboard/get-figures";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { localTitle } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { sellerRoutes } from "./seller-routes";

type BestProductsProps = { locale: Locale; products: readonly BestProduct[]; isAdmin: boolean };

/** What sold best in the range; each leads to where it is edited, for an admin to where buyers see it. */
export function BestProducts({ locale, products, isAdmin }: BestProductsProps) {
  const t = getTranslator(locale, "overview.best");
  const format = getFormat(locale);
  return (
    <Card>
      <CardHeader title={t("title")} description={t("lead")} />
      <ol aria-label={t("title")} className="mt-3 divide-y divide-line border-line border-t">
        {products.map((product) => {
          const path = isAdmin ? `/products/${product.id}` : sellerRoutes.product(product.id);
          const name = localTitle(locale, product);
          return (
            <li
              key={product.id}
              className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-4 px-5 py-3 text-sm"
            >
              <ProductThumb url={product.imageUrl} className="size-12" />
              <div className="min-w-0">
                {product.isDeleted ? (
                  <p className="flex min-w-0 items-center gap-2">
                    <span className="truncate">{name}</span>
                    <Badge>{t("deleted")}</Badge>
                  </p>
                ) : (
                  <Link
                    href={href(locale, path)}
                    className="wrap-anywhere line-clamp-2 rounded-sm font-medium hover:text-accent-ink"
                  >
                    {name}
                  </Link>
                )}
                <p className="text-ink-faint text-xs tabular-nums">
                  {`${t("intents")} ${format.number(product.intents)} · ${t("pieces")} ${format.number(product.pieces)}`}
                </p>
              </div>
              <p className="text-end font-medium tabular-nums">
                <span className="sr-only">{t("revenue")} </span>
                {format.money(product.revenueMinor)}
              </p>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
