import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { routes } from "@/components/layout/routes";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import type { IntentDetail } from "@/lib/domain/intents/get-intent";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { DecisionButtons } from "../decision-buttons";
import { DecisionDesk } from "../decision-desk";
import { BuyerCard } from "../detail/buyer-card";
import { HistoryCard } from "../detail/history-card";
import { LiveIntent } from "../detail/live-intent";
import { NotesCard } from "../detail/notes-card";
import { SeenCard } from "../detail/seen-card";
import { intentView } from "../intent-view";
import { ReopenButton } from "../reopen-button";

/** An intent that a private person has received, with its history, to be answered. */
export function ReceivedDetail({ locale, intent }: { locale: Locale; intent: IntentDetail }) {
  const view = intentView(locale, intent);
  const title = getTranslator(locale, "seller")("intents.detail", { id: intent.id });
  const list = getTranslator(locale, "intents")("received.title");
  return (
    <ClientMessages locale={locale} namespaces={["seller"]}>
      <DecisionDesk>
        <Breadcrumbs
          items={[{ label: list, href: href(locale, routes.received) }, { label: title }]}
          label={getTranslator(locale, "common")("breadcrumbs")}
          className="mb-2"
        />
        <PageHeader
          title={title}
          description={view.createdAt}
          actions={
            <>
              {view.status === "pending" && <DecisionButtons intent={view} />}
              {view.reopenUntil && <ReopenButton id={intent.id} until={view.reopenUntil} />}
            </>
          }
        />
        <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] xl:gap-6">
          <div className="grid gap-4 xl:gap-6">
            <SeenCard locale={locale} intent={intent} isAdmin={false} isPrivate />
            <NotesCard locale={locale} intent={intent} />
          </div>
          <div className="grid gap-4 xl:gap-6">
            <BuyerCard locale={locale} intent={intent} isAdmin={false} isPrivate />
            <HistoryCard locale={locale} intent={intent} />
          </div>
        </div>
        <LiveIntent id={intent.id} />
      </DecisionDesk>
    </ClientMessages>
  );
}
