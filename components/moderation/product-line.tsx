import type { ReactNode } from "react";
import { ProductThumb } from "@/components/seller-products/product-thumb";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { accountName } from "@/lib/contracts/account-name";
import type { ModeratedProduct } from "@/lib/domain/moderation/moderated-product";
import type { Locale } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";

type ProductLineProps = {
  locale: Locale;
  product: ModeratedProduct;
  href: string;
  /** Below the names. */
  children?: ReactNode;
};

/** A product with its picture and its seller, as lists of administration show it. */
export function ProductLine({ locale, product, href, children }: ProductLineProps) {
  const t = getTranslator(locale, "admin");
  const shop = product.shop && localized(locale, product.shop.name, product.shop.nameEn);
  const [image] = product.images;
  return (
    <div className="flex min-w-0 items-start gap-3">
      <ProductThumb url={image?.url} placeholder={image?.placeholder} className="size-14 shrink-0" />
      <div className="min-w-0">
        <Link href={href} className="wrap-anywhere line-clamp-2 font-medium text-sm hover:text-accent-ink">
          {localized(locale, product.title, product.titleEn)}
        </Link>
        <p className="truncate text-ink-faint text-xs">
          {[shop, t("reports.seller", { name: accountName(product.seller) })].filter(Boolean).join(" · ")}
        </p>
        {product.archivedAt && <Badge>{t("deleted")}</Badge>}
        {children}
      </div>
    </div>
  );
}
