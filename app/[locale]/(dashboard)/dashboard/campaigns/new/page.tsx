import type { Metadata } from "next";
import { Suspense } from "react";
import { ProductChoice } from "@/components/campaigns/product-choice";
import { ListSkeleton } from "@/components/dashboard/list-skeleton";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { PageHeader } from "@/components/layout/page-header";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { SearchBox } from "@/components/ui/search-box";
import { listManagedProducts } from "@/lib/domain/catalog/list-products";
import { href } from "@/lib/i18n/href";
import { getTranslator } from "@/lib/i18n/translator";
import { cleanLine } from "@/lib/text/clean";
import { pageOf } from "@/lib/text/url-values";
import { type PageMetadata, sellerTitle } from "../../../seller-metadata";
import { type SellerPage, sellerPage } from "../../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "newCampaign");

const queryOf = ({ search }: SellerPage) => cleanLine(search.q ?? "").slice(0, 100) || undefined;

async function Products(page: SellerPage) {
  const q = queryOf(page);
  const products = await listManagedProducts(page.context, {
    filter: { statuses: ["ONLINE"], text: q ? { query: q, fields: ["title", "keywords"] } : undefined },
    page: { number: pageOf(page.search.page), size: 20 },
  });
  return <ProductChoice locale={page.locale} page={products} q={q} />;
}

export default sellerPage("newCampaign", (page) => {
  const { locale, search } = page;
  const t = getTranslator(locale, "campaigns");
  const q = queryOf(page);
  const crumbs = [
    { label: t("list.title"), href: href(locale, sellerRoutes.campaigns) },
    { label: t("choose.title") },
  ];
  return (
    <>
      <Breadcrumbs items={crumbs} label={getTranslator(locale, "common")("breadcrumbs")} className="mb-2" />
      <PageHeader title={t("choose.title")} description={t("choose.description")} />
      <SearchBox
        key={q}
        action={href(locale, sellerRoutes.newCampaign)}
        defaultValue={q}
        label={t("choose.search")}
        placeholder={t("choose.searchPlaceholder")}
        className="mb-4 max-w-md"
      />
      <Suspense key={JSON.stringify(search)} fallback={<ListSkeleton />}>
        <Products {...page} />
      </Suspense>
    </>
  );
});
