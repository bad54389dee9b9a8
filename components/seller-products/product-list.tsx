import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { buttonStyles } from "@/components/ui/button-styles";
import { EmptyShopDrawing, SearchLantern } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import type { ProductRow } from "@/lib/domain/catalog/product-select";
import { type Page, pageCount } from "@/lib/domain/page";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { ProductCards } from "./product-cards";
import { ProductTable } from "./product-table";

type ProductListProps = {
  locale: Locale;
  page: Page<ProductRow>;
  /** What the URL filters by. */
  query: { status?: string | undefined; q?: string | undefined };
};

export function ProductList({ locale, page, query }: ProductListProps) {
  const t = getTranslator(locale, "seller");
  const path = href(locale, sellerRoutes.products);
  if (page.items.length === 0) {
    const filtered = Boolean(query.status || query.q) || page.number > 1;
    const target = filtered ? path : href(locale, sellerRoutes.newProduct);
    return (
      <EmptyState
        drawing={filtered ? <SearchLantern /> : <EmptyShopDrawing />}
        title={t(filtered ? "products.noneTitle" : "products.emptyTitle")}
        action={
          <Link href={target} className={buttonStyles({ variant: filtered ? "secondary" : "primary" })}>
            {t(filtered ? "products.showAll" : "products.publish")}
          </Link>
        }
      >
        {t(filtered ? "products.noneBody" : "products.emptyBody")}
      </EmptyState>
    );
  }
  return (
    <>
      <div className="max-lg:hidden">
        <ProductTable locale={locale} products={page.items} />
      </div>
      <div className="lg:hidden">
        <ProductCards locale={locale} products={page.items} />
      </div>
      <Pagination page={page.number} pageCount={pageCount(page)} path={path} query={query} className="mt-6" />
    </>
  );
}
