import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { routes } from "@/components/layout/routes";
import { buttonStyles } from "@/components/ui/button-styles";
import { OpenLetter, SearchLantern } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { TabLinks } from "@/components/ui/tab-links";
import { intentStatuses, intentStatusSchema } from "@/lib/contracts/storefront/enums";
import type { InboxPage } from "@/lib/domain/intents/list-inbox";
import { type InboxSummary, mostCounted } from "@/lib/domain/intents/summarize-inbox";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { DecisionDesk } from "../decision-desk";
import { IntentCard } from "../intent-card";
import { IntentFilters } from "../intent-filters";
import { IntentPages } from "../intent-pages";
import { type IntentQuery, intentHref, isFiltered } from "../intent-query";
import { LiveIntents } from "../live-intents";

type ReceivedViewProps = {
  locale: Locale;
  query: IntentQuery;
  page: InboxPage;
  counts: InboxSummary["counts"];
};

/** What a private person has received for the products that they list, to be answered; newest first. */
export function ReceivedView({ locale, query, page, counts }: ReceivedViewProps) {
  const t = getTranslator(locale, "intents.received");
  const path = href(locale, routes.received);
  const { items, next, previous } = page;
  return (
    <ClientMessages locale={locale} namespaces={["seller"]}>
      <DecisionDesk>
        <PageHeader title={t("title")} description={t("lead")} />
        <div className="grid grid-cols-1 gap-4">
          <Tabs locale={locale} query={query} counts={counts} />
          <IntentFilters path={path} query={query} />
          <LiveIntents />
          {items.length > 0 || next || previous ? (
            <ul
              aria-label={t("title")}
              className="divide-y divide-line rounded-lg border border-line bg-surface shadow-sm empty:hidden"
            >
              {items.map((intent) => (
                <li key={intent.id}>
                  <IntentCard locale={locale} intent={intent} isPrivate />
                </li>
              ))}
            </ul>
          ) : (
            <Nothing locale={locale} query={query} />
          )}
        </div>
        <IntentPages locale={locale} path={path} page={page} query={query} />
      </DecisionDesk>
    </ClientMessages>
  );
}

function Tabs({ locale, query, counts }: Omit<ReceivedViewProps, "page">) {
  const t = getTranslator(locale, "seller");
  const path = href(locale, routes.received);
  const count = (status: keyof typeof intentStatuses) => {
    const n = counts[intentStatuses[status]];
    return n > mostCounted ? t("intents.more", { n: mostCounted }) : n;
  };
  const tabs = [...intentStatusSchema.options, "all" as const].map((status) => ({
    href: intentHref(path, query, { status }),
    label: status === "all" ? t("intents.all") : t(`intentStatus.${status}`),
    // The figures are of everything, so they would be wrong beside a part of it.
    count: isFiltered(query) || status === "all" ? undefined : count(status),
    current: query.status === status,
  }));
  return <TabLinks label={t("intents.status")} tabs={tabs} />;
}

function Nothing({ locale, query }: Pick<ReceivedViewProps, "locale" | "query">) {
  const t = getTranslator(locale, "seller.intents");
  const path = href(locale, routes.received);
  const all = (
    <Link href={`${path}?status=all`} className={buttonStyles()}>
      {t("showAll")}
    </Link>
  );
  if (query.after || query.before)
    return (
      <EmptyState
        drawing={<OpenLetter />}
        title={<h2>{t("pageEmpty")}</h2>}
        action={
          <Link href={intentHref(path, query, {})} className={buttonStyles()}>
            {t("toNewest")}
          </Link>
        }
      />
    );
  if (isFiltered(query))
    return (
      <EmptyState drawing={<SearchLantern />} title={<h2>{t("noneTitle")}</h2>} action={all}>
        {t("noneBody")}
      </EmptyState>
    );
  if (query.status === "all")
    return (
      <EmptyState drawing={<OpenLetter />} title={<h2>{t("emptyTitle")}</h2>}>
        {getTranslator(locale, "intents")("received.emptyBody")}
      </EmptyState>
    );
  const waiting = query.status === "pending";
  return (
    <EmptyState
      drawing={<OpenLetter />}
      title={<h2>{t(waiting ? "emptyPending" : "noneTitle")}</h2>}
      action={all}
    >
      {t(waiting ? "emptyPendingBody" : "noneBody")}
    </EmptyState>
  );
}
