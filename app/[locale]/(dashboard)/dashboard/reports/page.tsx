import type { Metadata } from "next";
import { Suspense } from "react";
import { ListSkeleton } from "@/components/dashboard/list-skeleton";
import { PageHeader } from "@/components/layout/page-header";
import { CaseList } from "@/components/moderation/case-list";
import { placeOf } from "@/components/moderation/case-place";
import { ModerationTabs } from "@/components/moderation/moderation-tabs";
import { listCases } from "@/lib/domain/moderation/list-cases";
import { getTranslator } from "@/lib/i18n/translator";
import { type PageMetadata, sellerTitle } from "../../seller-metadata";
import { type SellerPage, sellerPage } from "../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "reports");

async function Reports({ locale, context, search }: SellerPage) {
  const after = placeOf(search.after);
  const cases = await listCases(context, { size: 25, after });
  return <CaseList locale={locale} cases={cases} moved={after !== undefined} now={context.clock()} />;
}

const ReportsPage = (page: SellerPage) => {
  const { locale, search } = page;
  const t = getTranslator(locale, "admin.reports");
  return (
    <>
      <PageHeader title={t("title")} description={t("lead")} />
      <ModerationTabs locale={locale} current="reports" />
      <Suspense key={search.after} fallback={<ListSkeleton />}>
        <Reports {...page} />
      </Suspense>
    </>
  );
};

export default sellerPage("reports", ReportsPage);
