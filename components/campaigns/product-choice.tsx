import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { ProductThumb } from "@/components/seller-products/product-thumb";
import { buttonStyles } from "@/components/ui/button-styles";
import { EmptyShopDrawing, SearchLantern } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import type { ProductRow } from "@/lib/domain/catalog/product-select";
import { type Page, pageCount } from "@/lib/domain/page";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { localized, localTitle } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { BeginButton } from "./begin-button";

type ProductChoiceProps = { locale: Locale; page: Page<ProductRow>; q: string | undefined };

/** The seller's products that creators may be found for. */
export function ProductChoice({ locale, page, q }: ProductChoiceProps) {
  const t = getTranslator(locale, "campaigns");
  const format = getFormat(locale);
  const path = href(locale, sellerRoutes.newCampaign);
  if (page.items.length === 0) {
    const filtered = q !== undefined || page.number > 1;
    const target = filtered ? path : href(locale, sellerRoutes.newProduct);
    return (
      <EmptyState
        drawing={filtered ? <SearchLantern /> : <EmptyShopDrawing />}
        title={t(filtered ? "choose.noneTitle" : "choose.emptyTitle")}
        action={
          <Link href={target} className={buttonStyles({ variant: filtered ? "secondary" : "primary" })}>
            {t(filtered ? "choose.showAll" : "choose.publish")}
          </Link>
        }
      >
        {t(filtered ? "choose.noneBody" : "choose.emptyBody")}
      </EmptyState>
    );
  }
  return (
    <>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface shadow-sm">
        {page.items.map((product) => {
          const name = localTitle(locale, product);
          const [image] = product.images;
          return (
            <li key={product.id} className="flex items-center gap-3 p-3">
              <ProductThumb url={image?.url} placeholder={image?.placeholder} className="size-14 shrink-0" />
              <div className="min-w-0 flex-1">
                <p className="wrap-anywhere line-clamp-2 font-medium text-sm">{name}</p>
                <p className="truncate text-ink-faint text-xs tabular-nums">
                  {format.money(product.priceMinor)} ·{" "}
                  {localized(locale, product.category.name, product.category.nameEn)}
                </p>
              </div>
              <BeginButton productId={product.id} name={name} />
            </li>
          );
        })}
      </ul>
      <Pagination page={page.number} pageCount={pageCount(page)} path={path} query={{ q }} className="mt-6" />
    </>
  );
}
