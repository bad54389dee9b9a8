import type { Metadata } from "next";
import { Suspense } from "react";
import { ListSkeleton } from "@/components/dashboard/list-skeleton";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { PageHeader } from "@/components/layout/page-header";
import { IntentBoard } from "@/components/seller-intents/board/intent-board";
import { DecisionDesk } from "@/components/seller-intents/decision-desk";
import { HoldDialog } from "@/components/seller-intents/hold-dialog";
import { IntentFilters } from "@/components/seller-intents/intent-filters";
import { IntentList } from "@/components/seller-intents/intent-list";
import { intentFilter, intentHref, pageOf, readIntentQuery } from "@/components/seller-intents/intent-query";
import { IntentTabs } from "@/components/seller-intents/intent-tabs";
import { intentView } from "@/components/seller-intents/intent-view";
import { LiveIntents } from "@/components/seller-intents/live-intents";
import { Losses } from "@/components/seller-intents/losses";
import { PrintButton } from "@/components/seller-intents/print-button";
import { intentStatusNames } from "@/lib/contracts/storefront/enums";
import { listInbox, listIntentBoard } from "@/lib/domain/intents/list-inbox";
import { summarizeInbox } from "@/lib/domain/intents/summarize-inbox";
import { href } from "@/lib/i18n/href";
import { getTranslator } from "@/lib/i18n/translator";
import { type PageMetadata, sellerTitle } from "../../seller-metadata";
import { type SellerPage, sellerPage } from "../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "intents");

const pageSize = 20;
const columnSize = 30;

async function Intents({ locale, context, isAdmin, search }: SellerPage) {
  const query = readIntentQuery(search);
  const filter = intentFilter(query);
  if (query.view === "table") {
    const page = await listInbox(context, filter, pageOf(query, pageSize));
    return <IntentList locale={locale} page={page} query={query} isAdmin={isAdmin} />;
  }
  const path = href(locale, sellerRoutes.intents);
  const board = await listIntentBoard(context, filter, columnSize);
  const columns = board.map(({ status, items, more }) => ({
    status: intentStatusNames[status],
    intents: items.map((intent) => intentView(locale, intent)),
    more,
    href: intentHref(path, query, { view: "table", status: intentStatusNames[status] }),
  }));
  return <IntentBoard columns={columns} isAdmin={isAdmin} />;
}

const IntentsPage = async (page: SellerPage) => {
  const { locale, context, isAdmin, search } = page;
  const t = getTranslator(locale, "seller");
  const query = readIntentQuery(search);
  const { losses, holdHours, ...around } = await summarizeInbox(context, { productId: query.product });
  const inShop = context.actor.shopId !== null && !isAdmin;
  return (
    <DecisionDesk>
      <PageHeader
        title={t("intents.title")}
        description={t(isAdmin ? "admin.intents" : "intents.description")}
        actions={
          <>
            {inShop && <HoldDialog hours={holdHours} />}
            <PrintButton />
          </>
        }
        className="print:mb-2"
      />
      {!isAdmin && <Losses locale={locale} losses={losses} />}
      <div className="grid grid-cols-1 gap-4">
        <IntentTabs locale={locale} query={query} {...around} />
        <IntentFilters path={href(locale, sellerRoutes.intents)} query={query} />
        {!isAdmin && <LiveIntents />}
        <Suspense key={JSON.stringify(search)} fallback={<ListSkeleton tall />}>
          <Intents {...page} />
        </Suspense>
      </div>
    </DecisionDesk>
  );
};

export default sellerPage("intents", IntentsPage);
