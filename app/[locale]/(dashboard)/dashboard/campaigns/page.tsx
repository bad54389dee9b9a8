import type { Metadata } from "next";
import { Suspense } from "react";
import { CampaignList } from "@/components/campaigns/campaign-list";
import { LiveCampaigns } from "@/components/campaigns/live-campaigns";
import { ListSkeleton } from "@/components/dashboard/list-skeleton";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { PageHeader } from "@/components/layout/page-header";
import { buttonStyles } from "@/components/ui/button-styles";
import { Link } from "@/components/ui/link";
import { SearchBox } from "@/components/ui/search-box";
import { TabLinks } from "@/components/ui/tab-links";
import { type CampaignPhase, campaignPhases } from "@/lib/domain/campaigns/campaign-phase";
import { countCampaignsByPhase, listCampaignCards } from "@/lib/domain/campaigns/list-campaign-cards";
import { href } from "@/lib/i18n/href";
import { getTranslator } from "@/lib/i18n/translator";
import { cleanLine } from "@/lib/text/clean";
import { oneOf, pageOf } from "@/lib/text/url-values";
import { withQuery } from "../../search";
import { type PageMetadata, sellerTitle } from "../../seller-metadata";
import { type SellerPage, sellerPage } from "../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "campaigns");

function filterOf({ search }: SellerPage) {
  return {
    status: oneOf(search.status, campaignPhases),
    q: cleanLine(search.q ?? "").slice(0, 100) || undefined,
  };
}

async function Campaigns(page: SellerPage) {
  const { status, q } = filterOf(page);
  const campaigns = await listCampaignCards(page.context, {
    phase: status,
    text: q,
    page: { number: pageOf(page.search.page), size: 20 },
  });
  return <CampaignList locale={page.locale} page={campaigns} query={{ status, q }} />;
}

export default sellerPage("campaigns", async (page) => {
  const { locale, search } = page;
  const t = getTranslator(locale, "campaigns");
  const { status, q } = filterOf(page);
  const counts = await countCampaignsByPhase(page.context);
  const isNew = Object.values(counts).every((count) => count === 0);
  const path = href(locale, sellerRoutes.campaigns);
  const tab = (phase: CampaignPhase | undefined) => ({
    href: withQuery(path, { status: phase, q }),
    label: phase ? t(`phase.${phase}`) : t("list.all"),
    count: q || !phase ? undefined : counts[phase],
    current: status === phase,
  });
  return (
    <>
      <LiveCampaigns />
      <PageHeader
        title={t("list.title")}
        description={t("list.description")}
        actions={
          !isNew && (
            <Link
              href={href(locale, sellerRoutes.newCampaign)}
              className={buttonStyles({ variant: "primary" })}
            >
              {t("list.new")}
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
            label={t("list.search")}
            placeholder={t("list.searchPlaceholder")}
            className="mb-4 max-w-md"
          />
          <TabLinks label={t("list.status")} tabs={[undefined, ...campaignPhases].map(tab)} />
        </>
      )}
      <div className="mt-4">
        <Suspense key={JSON.stringify(search)} fallback={<ListSkeleton />}>
          <Campaigns {...page} />
        </Suspense>
      </div>
    </>
  );
});
