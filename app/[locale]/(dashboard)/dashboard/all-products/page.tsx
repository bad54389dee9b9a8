import type { Metadata } from "next";
import { Suspense } from "react";
import { FilterBar } from "@/components/admin/filter-bar";
import { OverseenProducts } from "@/components/admin/overseen-products";
import { ListSkeleton } from "@/components/dashboard/list-skeleton";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { PageHeader } from "@/components/layout/page-header";
import { productStatuses, productStatusSchema } from "@/lib/contracts/storefront/enums";
import { overseeProducts } from "@/lib/domain/catalog/oversee-products";
import { href } from "@/lib/i18n/href";
import { getTranslator } from "@/lib/i18n/translator";
import { cleanLine } from "@/lib/text/clean";
import { idOf, oneOf } from "@/lib/text/url-values";
import { type PageMetadata, sellerTitle } from "../../seller-metadata";
import { type SellerPage, sellerPage } from "../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "allProducts");

const states = [...productStatusSchema.options, "takenDown"] as const;

const queryOf = ({ search }: SellerPage) => ({
  q: cleanLine(search.q ?? "").slice(0, 100) || undefined,
  status: oneOf(search.status, states),
  shop: idOf(search.shop),
  category: idOf(search.category),
});

async function Products(page: SellerPage) {
  const { locale, context, search } = page;
  const { q, status, shop, category } = queryOf(page);
  const [after, before] = [idOf(search.after), idOf(search.before)];
  const found = await overseeProducts(context, {
    filter: {
      q,
      shopId: shop,
      categoryId: category,
      takenDown: status === "takenDown",
      status: status && status !== "takenDown" ? productStatuses[status] : undefined,
    },
    page: { size: 25, after, before },
  });
  const query = {
    q,
    status,
    shop: shop ? String(shop) : undefined,
    category: category ? String(category) : undefined,
  };
  return <OverseenProducts locale={locale} page={found} query={query} moved={Boolean(after ?? before)} />;
}

const ProductsPage = (page: SellerPage) => {
  const { locale, search } = page;
  const t = getTranslator(locale, "admin.products");
  const name = getTranslator(locale, "seller.productStatus");
  const { q, status } = queryOf(page);
  return (
    <>
      <PageHeader title={t("title")} description={t("lead")} />
      <FilterBar
        locale={locale}
        path={href(locale, sellerRoutes.allProducts)}
        inputs={[{ name: "q", label: t("search"), value: q, placeholder: t("searchPlaceholder") }]}
        selects={[
          {
            name: "status",
            label: t("status"),
            value: status,
            options: states.map((value) => ({
              value,
              label: value === "takenDown" ? t("takenDown") : name(value),
            })),
          },
        ]}
      />
      <Suspense key={JSON.stringify(search)} fallback={<ListSkeleton />}>
        <Products {...page} />
      </Suspense>
    </>
  );
};

export default sellerPage("allProducts", ProductsPage);
