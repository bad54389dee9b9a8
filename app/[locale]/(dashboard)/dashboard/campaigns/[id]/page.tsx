import type { Metadata } from "next";
import Link from "next/link";
import { CampaignHeader } from "@/components/campaigns/campaign-header";
import { LiveCampaigns } from "@/components/campaigns/live-campaigns";
import { matchRowViews } from "@/components/campaigns/match-row-view";
import { Results } from "@/components/campaigns/results";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { buttonStyles } from "@/components/ui/button-styles";
import { SearchLantern } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { getCampaignCard } from "@/lib/domain/campaigns/get-campaign-card";
import { listMatches } from "@/lib/domain/campaigns/list-matches";
import { href } from "@/lib/i18n/href";
import { getTranslator } from "@/lib/i18n/translator";
import { type PageMetadata, sellerTitle } from "../../../seller-metadata";
import { sellerPage } from "../../../seller-page";
import { orNotFound, taskIdOf } from "../load-campaign";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "campaign");

export default sellerPage("campaign", async ({ locale, context, params }) => {
  const t = getTranslator(locale, "campaigns");
  const id = taskIdOf(params);
  const [card, matches] = await orNotFound(
    Promise.all([getCampaignCard(context, { id }), listMatches(context, { id })]),
  );
  const started = card.startedAt !== null;
  const setup = (
    <Link
      href={href(locale, sellerRoutes.campaignSetup(id))}
      className={buttonStyles({ variant: started ? "secondary" : "primary" })}
    >
      {t(started ? "list.setup" : "page.continue")}
    </Link>
  );
  return (
    <>
      <LiveCampaigns taskId={id} />
      <CampaignHeader locale={locale} card={card} actions={setup} />
      <section className="mt-8">
        <h2 className="font-semibold text-base">{t("page.results")}</h2>
        <p className="mt-0.5 mb-3 text-ink-soft text-sm">{t("page.resultsBody")}</p>
        {matches.length === 0 ? (
          <EmptyState drawing={<SearchLantern />} title={t("page.empty")} action={setup}>
            {t("page.emptyBody")}
          </EmptyState>
        ) : (
          <Results rows={matchRowViews(locale, matches)} />
        )}
      </section>
    </>
  );
});
