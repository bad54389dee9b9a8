import type { Metadata } from "next";
import { Suspense } from "react";
import { FilterBar } from "@/components/admin/filter-bar";
import { OverseenShops } from "@/components/admin/overseen-shops";
import { ListSkeleton } from "@/components/dashboard/list-skeleton";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { overseeShops } from "@/lib/domain/shops/oversee-shops";
import { href } from "@/lib/i18n/href";
import { getTranslator } from "@/lib/i18n/translator";
import { cleanLine } from "@/lib/text/clean";
import { idOf } from "@/lib/text/url-values";
import { type PageMetadata, sellerTitle } from "../../seller-metadata";
import { type SellerPage, sellerPage } from "../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "shops");

const queryOf = ({ search }: SellerPage) => cleanLine(search.q ?? "").slice(0, 100) || undefined;

async function Shops(page: SellerPage) {
  const { locale, context, search } = page;
  const q = queryOf(page);
  const [after, before] = [idOf(search.after), idOf(search.before)];
  const found = await overseeShops(context, { q, page: { size: 25, after, before } });
  return <OverseenShops locale={locale} page={found} q={q} moved={Boolean(after ?? before)} />;
}

const ShopsPage = (page: SellerPage) => {
  const { locale, search } = page;
  const t = getTranslator(locale, "admin.shops");
  return (
    <ClientMessages locale={locale} namespaces={["admin", "moderation"]}>
      <PageHeader title={t("title")} description={t("lead")} />
      <FilterBar
        locale={locale}
        path={href(locale, sellerRoutes.shops)}
        inputs={[
          { name: "q", label: t("search"), value: queryOf(page), placeholder: t("searchPlaceholder") },
        ]}
      />
      <Suspense key={JSON.stringify(search)} fallback={<ListSkeleton />}>
        <Shops {...page} />
      </Suspense>
    </ClientMessages>
  );
};

export default sellerPage("shops", ShopsPage);
