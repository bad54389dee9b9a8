import { Download, Upload } from "lucide-react";
import type { Metadata } from "next";
import { Suspense } from "react";
import { ActiveFilters } from "@/components/creators/active-filters";
import { CreatorList } from "@/components/creators/creator-list";
import { filterOf, filterParams, readCreatorQuery } from "@/components/creators/creator-query";
import { filterSelects, sortSelect } from "@/components/creators/filter-choices";
import { FilterForm } from "@/components/creators/filter-form";
import { ListSkeleton } from "@/components/dashboard/list-skeleton";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { buttonStyles } from "@/components/ui/button-styles";
import { Link } from "@/components/ui/link";
import { getCategoryTree } from "@/lib/domain/categories/list-categories";
import { listCreators } from "@/lib/domain/creators/list-creators";
import { href } from "@/lib/i18n/href";
import { getTranslator } from "@/lib/i18n/translator";
import { type PageMetadata, sellerTitle } from "../../seller-metadata";
import { type SellerPage, sellerPage } from "../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "creators");

async function Creators({ locale, context, search }: SellerPage) {
  const query = readCreatorQuery(search);
  const { sort, page: number } = query;
  const order = sort === "price" ? "asc" : "desc";
  const filter = filterOf(query);
  const page = await listCreators(context, { filter, sort, order, page: { number, size: 20 } });
  return <CreatorList locale={locale} page={page} query={query} />;
}

export default sellerPage("creators", async (page) => {
  const { locale, context, search } = page;
  const t = getTranslator(locale, "creators");
  const query = readCreatorQuery(search);
  const selects = filterSelects(locale, query, await getCategoryTree(context, {}));
  const download = `/api/console/creators/export?${new URLSearchParams(filterParams(query))}`;
  return (
    <ClientMessages locale={locale} namespaces={["creators"]}>
      <PageHeader
        title={t("title")}
        description={t("lead")}
        actions={
          <>
            <a href={download} download className={buttonStyles()}>
              <Download aria-hidden="true" />
              {t("export")}
            </a>
            <Link
              href={href(locale, sellerRoutes.creatorImport)}
              className={buttonStyles({ variant: "primary" })}
            >
              <Upload aria-hidden="true" />
              {t("import")}
            </Link>
          </>
        }
      />
      <FilterForm
        key={JSON.stringify(query)}
        path={href(locale, sellerRoutes.creators)}
        q={query.q}
        tags={query.tags}
        selects={selects}
        sort={sortSelect(locale, query)}
      />
      <ActiveFilters locale={locale} query={query} selects={selects} />
      <Suspense key={JSON.stringify(search)} fallback={<ListSkeleton />}>
        <Creators {...page} />
      </Suspense>
    </ClientMessages>
  );
});
