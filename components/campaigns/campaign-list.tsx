import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { buttonStyles } from "@/components/ui/button-styles";
import { OpenLetter, SearchLantern } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import type { CampaignCard } from "@/lib/domain/campaigns/list-campaign-cards";
import { type Page, pageCount } from "@/lib/domain/page";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { CampaignCards } from "./campaign-cards";
import { CampaignTable } from "./campaign-table";

type CampaignListProps = {
  locale: Locale;
  page: Page<CampaignCard>;
  /** What the URL filters by. */
  query: { status?: string | undefined; q?: string | undefined };
};

export function CampaignList({ locale, page, query }: CampaignListProps) {
  const t = getTranslator(locale, "campaigns");
  const path = href(locale, sellerRoutes.campaigns);
  if (page.items.length === 0) {
    const filtered = Boolean(query.status || query.q) || page.number > 1;
    return filtered ? (
      <EmptyState
        drawing={<SearchLantern />}
        title={t("list.noneTitle")}
        action={
          <Link href={path} className={buttonStyles()}>
            {t("list.showAll")}
          </Link>
        }
      >
        {t("list.noneBody")}
      </EmptyState>
    ) : (
      <EmptyState
        drawing={<OpenLetter />}
        title={t("list.emptyTitle")}
        action={
          <Link
            href={href(locale, sellerRoutes.newCampaign)}
            className={buttonStyles({ variant: "primary" })}
          >
            {t("list.new")}
          </Link>
        }
      >
        {t("list.emptyBody")}
      </EmptyState>
    );
  }
  return (
    <>
      <div className="max-lg:hidden">
        <CampaignTable locale={locale} cards={page.items} />
      </div>
      <div className="lg:hidden">
        <CampaignCards locale={locale} cards={page.items} />
      </div>
      <Pagination page={page.number} pageCount={pageCount(page)} path={path} query={query} className="mt-6" />
    </>
  );
}
