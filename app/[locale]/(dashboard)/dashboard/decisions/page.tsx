import type { Metadata } from "next";
import { Suspense } from "react";
import { FilterBar } from "@/components/admin/filter-bar";
import { ListSkeleton } from "@/components/dashboard/list-skeleton";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { PageHeader } from "@/components/layout/page-header";
import { DecisionList } from "@/components/moderation/decision-list";
import { ModerationTabs } from "@/components/moderation/moderation-tabs";
import { listDecisions } from "@/lib/domain/moderation/list-decisions";
import { DecisionOutcome } from "@/lib/generated/prisma/enums";
import { href } from "@/lib/i18n/href";
import { getTranslator } from "@/lib/i18n/translator";
import { idOf, oneOf } from "@/lib/text/url-values";
import { type PageMetadata, sellerTitle } from "../../seller-metadata";
import { type SellerPage, sellerPage } from "../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "decisions");

const outcomes = Object.values(DecisionOutcome);
const outcomeOf = ({ search }: SellerPage) => oneOf(search.outcome, outcomes);

async function Decisions(page: SellerPage) {
  const { locale, context, search } = page;
  const outcome = outcomeOf(page);
  const [after, before] = [idOf(search.after), idOf(search.before)];
  const found = await listDecisions(context, { filter: { outcome }, page: { size: 25, after, before } });
  return <DecisionList locale={locale} page={found} query={{ outcome }} moved={Boolean(after ?? before)} />;
}

const DecisionsPage = (page: SellerPage) => {
  const { locale, search } = page;
  const t = getTranslator(locale, "admin");
  const word = getTranslator(locale, "moderation.outcome");
  return (
    <>
      <PageHeader title={t("decisions.title")} description={t("decisions.lead")} />
      <ModerationTabs locale={locale} current="decisions" />
      <FilterBar
        locale={locale}
        path={href(locale, sellerRoutes.decisions)}
        inputs={[]}
        selects={[
          {
            name: "outcome",
            label: t("decide.outcome"),
            value: outcomeOf(page),
            options: outcomes.map((outcome) => ({ value: outcome, label: word(outcome) })),
          },
        ]}
      />
      <Suspense key={JSON.stringify(search)} fallback={<ListSkeleton />}>
        <Decisions {...page} />
      </Suspense>
    </>
  );
};

export default sellerPage("decisions", DecisionsPage);
