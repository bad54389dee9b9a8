import type { Metadata } from "next";
import { Suspense } from "react";
import { ListSkeleton } from "@/components/dashboard/list-skeleton";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { PageHeader } from "@/components/layout/page-header";
import { ProductList } from "@/components/seller-products/product-list";
import { buttonStyles } from "@/components/ui/button-styles";
import { Link } from "@/components/ui/link";
import { SearchBox } from "@/components/ui/search-box";
import { TabLinks } from "@/components/ui/tab-links";
import { productStatuses, productStatusSchema } from "@/lib/contracts/storefront/enums";
import { listManagedStock } from "@/lib/domain/catalog/list-products";
import { countProductsByStatus } from "@/lib/domain/dashboard/stats-by-status";
import { href } from "@/lib/i18n/href";
import { getTranslator } from "@/lib/i18n/translator";
import { cleanLine } from "@/lib/text/clean";
import { oneOf, pageOf } from "@/lib/text/url-values";
import { withQuery } from "../../search";
import { type PageMetadata, sellerTitle } from "../../seller-metadata";
import { type SellerPage, sellerPage } from "../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "products");

const statuses = productStatusSchema.options;

function filterOf({ search }: SellerPage) {
  return { status: oneOf(search.status, statuses), q: cleanLine(search.q ?? "").slice(0, 100) || undefined };
}

async function Products(page: SellerPage) {
  const { status, q } = filterOf(page);
  const products = await listManagedStock(page.context, {
    filter: {
      statuses: status && [productStatuses[status]],
      text: q ? { query: q, fields: ["title", "keywords"] } : undefined,
    },
    page: { number: pageOf(page.search.page), size: 20 },
  });
  return <ProductList locale={page.locale} page={products} query={{ status, q }} />;
}

export default sellerPage("products", async (page) => {
  const { locale, search } = page;
  const t = getTranslator(locale, "seller");
  const { status, q } = filterOf(page);
  const counts = await countProductsByStatus(page.context);
  // With nothing published there is nothing to find, and the empty list itself leads on.
  const isNew = Object.values(counts).every((count) => count === 0);
  const path = href(locale, sellerRoutes.products);
  const tab = (name: (typeof statuses)[number] | undefined) => ({
    href: withQuery(path, { status: name, q }),
    label: name ? t(`productStatus.${name}`) : t("products.all"),
    count: q || !name ? undefined : counts[productStatuses[name]],
    current: status === name,
  });
  return (
    <>
      <PageHeader
        title={t("products.title")}
        actions={
          !isNew && (
            <Link
              href={href(locale, sellerRoutes.newProduct)}
              className={buttonStyles({ variant: "primary" })}
            >
              {t("products.publish")}
            </Link>
          )
        }
      />
      {!isNew && (
        <>
          <SearchBox
            key={`${status}-${q}`}
            action={path}
            defaultValue={q}
            keep={status && { status }}
            label={t("products.search")}
            placeholder={t("products.searchPlaceholder")}
            className="mb-4 max-w-md"
          />
          <TabLinks label={t("products.status")} tabs={[undefined, ...statuses].map(tab)} />
        </>
      )}
      <div className="mt-4">
        <Suspense key={JSON.stringify(search)} fallback={<ListSkeleton />}>
          <Products {...page} />
        </Suspense>
      </div>
    </>
  );
});
