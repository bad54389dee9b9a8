import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { ProductStatus } from "@/components/seller-products/product-status";
import { ProductThumb } from "@/components/seller-products/product-thumb";
import { Badge } from "@/components/ui/badge";
import { Card, CardBody } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { accountName } from "@/lib/contracts/account-name";
import type { Case } from "@/lib/domain/moderation/get-case";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";

/** The product that is decided on, as far as an admin needs to see it here. */
export function CaseProduct({ locale, product }: { locale: Locale; product: Case["product"] }) {
  const t = getTranslator(locale, "admin");
  const format = getFormat(locale);
  const { shop, seller, category } = product;
  const title = localized(locale, product.title, product.titleEn);
  const facts = [
    format.money(product.priceMinor),
    localized(locale, category.name, category.nameEn),
    t("case.edited", { date: format.date(product.createdAt) }),
    product._count.intents > 0 && t("case.pending", { count: product._count.intents }),
  ].filter(Boolean);
  return (
    <Card>
      <CardBody className="grid gap-4">
        <div className="flex flex-wrap items-start justify-between gap-3">
          <h2 className="wrap-anywhere min-w-0 font-semibold text-lg">{title}</h2>
          {product.archivedAt ? (
            <Badge>{t("deleted")}</Badge>
          ) : (
            <ProductStatus
              locale={locale}
              product={{ ...product, freezeReason: null, unfreezeRemark: null }}
            />
          )}
        </div>
        <p className="text-ink-soft text-sm">{facts.join(" · ")}</p>
        <p className="text-sm">
          <Link
            href={href(locale, `${sellerRoutes.users}?q=${seller.id}`)}
            className="underline underline-offset-2 hover:text-accent-ink"
          >
            {t("reports.seller", { name: accountName(seller) })}
          </Link>
          {shop && (
            <Link
              href={href(locale, `/shops/${shop.id}`)}
              className="ms-4 underline underline-offset-2 hover:text-accent-ink"
            >
              {localized(locale, shop.name, shop.nameEn)}
            </Link>
          )}
        </p>
        {product.images.length > 0 && (
          <div className="flex flex-wrap gap-2">
            {product.images.map(({ url, placeholder }) => (
              <ProductThumb key={url} url={url} placeholder={placeholder} className="size-20" />
            ))}
          </div>
        )}
        {product.summary && (
          <p className="wrap-anywhere max-w-prose text-ink-soft text-sm">
            {localized(locale, product.summary, product.summaryEn)}
          </p>
        )}
      </CardBody>
    </Card>
  );
}
