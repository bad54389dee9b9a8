import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { PageHeader } from "@/components/layout/page-header";
import { DecisionButtons } from "@/components/seller-intents/decision-buttons";
import { DecisionDesk } from "@/components/seller-intents/decision-desk";
import { BuyerCard } from "@/components/seller-intents/detail/buyer-card";
import { HistoryCard } from "@/components/seller-intents/detail/history-card";
import { LiveIntent } from "@/components/seller-intents/detail/live-intent";
import { NotesCard } from "@/components/seller-intents/detail/notes-card";
import { SeenCard } from "@/components/seller-intents/detail/seen-card";
import { intentView } from "@/components/seller-intents/intent-view";
import { ReopenButton } from "@/components/seller-intents/reopen-button";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { DomainError } from "@/lib/domain/errors";
import { getIntent } from "@/lib/domain/intents/get-intent";
import { href } from "@/lib/i18n/href";
import { getTranslator } from "@/lib/i18n/translator";
import { idOf } from "@/lib/text/url-values";
import { type PageMetadata, sellerTitle } from "../../../seller-metadata";
import { type SellerPage, sellerPage } from "../../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "intent");

async function loadIntent({ context, params }: SellerPage) {
  const id = idOf(params.id);
  if (!id) notFound();
  try {
    return await getIntent(context, id);
  } catch (error) {
    if (error instanceof DomainError && error.kind === "not_found") notFound();
    throw error;
  }
}

const IntentPage = async (page: SellerPage) => {
  const { locale, isAdmin } = page;
  const t = getTranslator(locale, "seller");
  const intent = await loadIntent(page);
  const view = intentView(locale, intent);
  const title = t("intents.detail", { id: intent.id });
  const crumbs = [{ label: t("intents.title"), href: href(locale, sellerRoutes.intents) }, { label: title }];
  return (
    <DecisionDesk>
      <Breadcrumbs items={crumbs} label={getTranslator(locale, "common")("breadcrumbs")} className="mb-2" />
      <PageHeader
        title={title}
        description={view.createdAt}
        actions={
          intent.answerable && (
            <>
              {view.status === "pending" && <DecisionButtons intent={view} />}
              {view.reopenUntil && <ReopenButton id={intent.id} until={view.reopenUntil} />}
            </>
          )
        }
      />
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:gap-6">
        <div className="grid gap-4 lg:gap-6">
          <SeenCard locale={locale} intent={intent} isAdmin={isAdmin} />
          <NotesCard locale={locale} intent={intent} />
        </div>
        <div className="grid gap-4 lg:gap-6">
          <BuyerCard locale={locale} intent={intent} isAdmin={isAdmin} />
          <HistoryCard locale={locale} intent={intent} />
        </div>
      </div>
      <LiveIntent id={intent.id} />
    </DecisionDesk>
  );
};

export default sellerPage("intent", IntentPage);
