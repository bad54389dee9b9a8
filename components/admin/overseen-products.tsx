import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { ProductLine } from "@/components/moderation/product-line";
import { ProductStatus } from "@/components/seller-products/product-status";
import { Badge } from "@/components/ui/badge";
import { buttonStyles } from "@/components/ui/button-styles";
import { Link } from "@/components/ui/link";
import type { OverseenProduct } from "@/lib/domain/catalog/oversee-products";
import type { IdPage } from "@/lib/domain/id-page";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { PagedList } from "./paged-list";

type OverseenProductsProps = {
  locale: Locale;
  page: IdPage<OverseenProduct>;
  query: Readonly<Record<"q" | "status" | "shop" | "category", string | undefined>>;
  moved: boolean;
};

/** Everybody's products, each with the way to decide about it. */
export function OverseenProducts({ locale, page, query, moved }: OverseenProductsProps) {
  const t = getTranslator(locale, "admin.products");
  const format = getFormat(locale);
  const path = href(locale, sellerRoutes.allProducts);
  return (
    <PagedList
      locale={locale}
      label={t("title")}
      path={path}
      query={query}
      page={page}
      moved={moved}
      empty={{ title: t("emptyTitle"), body: t("emptyBody") }}
    >
      {(product) => {
        const target = href(locale, sellerRoutes.reportedProduct(product.id));
        const title = localized(locale, product.title, product.titleEn);
        const plain = { status: product.status, freezeReason: null, unfreezeRemark: null };
        return (
          <li
            key={product.id}
            className="grid items-center gap-x-6 gap-y-3 p-4 sm:px-5 md:grid-cols-[minmax(0,1fr)_11rem_8rem_auto]"
          >
            <ProductLine locale={locale} product={product} href={target} />
            <div className="flex flex-wrap items-center gap-1.5">
              {product.decisions.length > 0 ? (
                <Badge tone="danger">{t("takenDown")}</Badge>
              ) : (
                <ProductStatus locale={locale} product={plain} />
              )}
              {product.reported && (
                <Badge tone="warning">{t("reported", { count: product.reported.persons })}</Badge>
              )}
            </div>
            <p className="text-ink-soft text-sm tabular-nums md:text-end">
              {format.money(product.priceMinor)}
            </p>
            <div>
              <Link
                href={target}
                aria-label={t("actFor", { title })}
                className={buttonStyles({ size: "sm" })}
              >
                {t("act")}
              </Link>
            </div>
          </li>
        );
      }}
    </PagedList>
  );
}
