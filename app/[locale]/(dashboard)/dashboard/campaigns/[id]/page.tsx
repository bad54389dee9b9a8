import type { Metadata } from "next";
import { Board } from "@/components/campaigns/board/board";
import { boardCardView } from "@/components/campaigns/board/board-card-view";
import { CampaignHeader } from "@/components/campaigns/campaign-header";
import { threadPath } from "@/components/campaigns/campaign-link";
import { LiveCampaigns } from "@/components/campaigns/live-campaigns";
import { SendingControls } from "@/components/campaigns/sending-controls";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { buttonStyles } from "@/components/ui/button-styles";
import { Link } from "@/components/ui/link";
import { TabLinks } from "@/components/ui/tab-links";
import { getCampaignCard } from "@/lib/domain/campaigns/get-campaign-card";
import { listBoard } from "@/lib/domain/campaigns/list-board";
import type { CampaignCard } from "@/lib/domain/campaigns/list-campaign-cards";
import { href } from "@/lib/i18n/href";
import { getTranslator } from "@/lib/i18n/translator";
import { oneOf } from "@/lib/text/url-values";
import { withQuery } from "../../../search";
import { type PageMetadata, sellerTitle } from "../../../seller-metadata";
import { type SellerPage, sellerPage } from "../../../seller-page";
import { orNotFound, taskIdOf } from "../load-campaign";
import { FiguresSection } from "./figures-section";
import { ResultsSection } from "./results-section";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "campaign");

const views = ["board", "results", "figures"] as const;

function Actions({ locale, card }: Pick<SellerPage, "locale"> & { card: CampaignCard }) {
  const t = getTranslator(locale, "campaigns");
  const started = card.startedAt !== null;
  return (
    <>
      {started && <SendingControls taskId={card.id} paused={card.pausedAt !== null} />}
      {started && (
        <Link href={href(locale, threadPath(card.id))} className={buttonStyles()}>
          {t("page.threads")}
        </Link>
      )}
      <Link
        href={href(locale, sellerRoutes.campaignSetup(card.id))}
        className={buttonStyles({ variant: started ? "ghost" : "primary" })}
      >
        {t(started ? "list.setup" : "page.continue")}
      </Link>
    </>
  );
}

export default sellerPage("campaign", async ({ locale, context, params, search }) => {
  const t = getTranslator(locale, "campaigns");
  const id = taskIdOf(params);
  const card = await orNotFound(getCampaignCard(context, { id }));
  const view = oneOf(search.view, views) ?? (card.startedAt ? "board" : "results");
  const path = href(locale, sellerRoutes.campaign(id));
  const tabs = views.map((name) => ({
    href: withQuery(path, { view: name }),
    label: t(`page.${name}`),
    current: view === name,
  }));
  return (
    <>
      <LiveCampaigns taskId={id} />
      <CampaignHeader locale={locale} card={card} actions={<Actions locale={locale} card={card} />} />
      <div className="mt-6">
        <TabLinks label={t("page.overview")} tabs={tabs} />
      </div>
      <div className="mt-5">
        {view === "board" ? (
          <Board taskId={id} cards={(await listBoard(context, { id })).map(boardCardView)} />
        ) : view === "figures" ? (
          <FiguresSection locale={locale} context={context} id={id} />
        ) : (
          <ResultsSection locale={locale} context={context} id={id} />
        )}
      </div>
    </>
  );
});
