import type { Metadata } from "next";
import { Suspense } from "react";
import { ListSkeleton } from "@/components/dashboard/list-skeleton";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { AddSuppression } from "@/components/outreach/add-suppression";
import { OutreachTabs } from "@/components/outreach/outreach-tabs";
import { SuppressionList } from "@/components/outreach/suppression-list";
import { SearchBox } from "@/components/ui/search-box";
import { listSuppressions } from "@/lib/domain/outreach/suppressions";
import { href } from "@/lib/i18n/href";
import { getTranslator } from "@/lib/i18n/translator";
import { cleanLine } from "@/lib/text/clean";
import { pageOf } from "@/lib/text/url-values";
import { type PageMetadata, sellerTitle } from "../../../seller-metadata";
import { type SellerPage, sellerPage } from "../../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> =>
  sellerTitle(props, "suppressions");

const queryOf = ({ search }: SellerPage) => cleanLine(search.q ?? "").slice(0, 254) || undefined;

async function Entries(page: SellerPage) {
  const q = queryOf(page);
  const entries = await listSuppressions(page.context, {
    page: { number: pageOf(page.search.page), size: 25 },
    address: q,
  });
  return <SuppressionList locale={page.locale} page={entries} q={q} isAdmin={page.isAdmin} />;
}

const SuppressionsPage = (page: SellerPage) => {
  const { locale, isAdmin, search } = page;
  const t = getTranslator(locale, "outreach");
  const q = queryOf(page);
  return (
    <ClientMessages locale={locale} namespaces={["outreach"]}>
      <PageHeader
        title={t("suppressions.title")}
        description={t(isAdmin ? "suppressions.description" : "suppressions.descriptionOwn")}
        actions={<AddSuppression forAll={isAdmin} />}
      />
      <OutreachTabs locale={locale} current="suppressions" isAdmin={isAdmin} />
      <SearchBox
        key={q}
        action={href(locale, sellerRoutes.suppressions)}
        defaultValue={q}
        label={t("suppressions.search")}
        placeholder={t("suppressions.searchPlaceholder")}
        className="mb-4 max-w-md"
      />
      <Suspense key={JSON.stringify(search)} fallback={<ListSkeleton />}>
        <Entries {...page} />
      </Suspense>
    </ClientMessages>
  );
};

export default sellerPage("suppressions", SuppressionsPage);
