import type { Metadata } from "next";
import { Suspense } from "react";
import { InboxFilters } from "@/components/inbox/inbox-filters";
import { InboxKeys } from "@/components/inbox/inbox-keys";
import { type InboxQuery, inboxHref, readInboxQuery } from "@/components/inbox/inbox-query";
import { InboxSkeleton } from "@/components/inbox/inbox-skeleton";
import { LiveInbox } from "@/components/inbox/live-inbox";
import { OpenPane } from "@/components/inbox/open-pane";
import { ThreadList } from "@/components/inbox/thread-list";
import { ThreadSkeleton } from "@/components/inbox/thread-skeleton";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { OutreachTabs } from "@/components/outreach/outreach-tabs";
import { cn } from "@/components/ui/cn";
import { listCampaignNames } from "@/lib/domain/inbox/list-campaign-names";
import { countThreads, listThreads } from "@/lib/domain/inbox/list-threads";
import { localized } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { type PageMetadata, sellerTitle } from "../../../seller-metadata";
import { type SellerPage, sellerPage } from "../../../seller-page";
import { findThread } from "./find-thread";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "inbox");

type PaneProps = SellerPage & { query: InboxQuery };

async function List({ locale, context, query }: PaneProps) {
  const { filter, task, q, unread, page, thread } = query;
  const threads = await listThreads(context, {
    ...{ filter, taskId: task, text: q, unreadOnly: unread },
    page: { number: page, size: 30 },
  });
  return (
    <>
      <ThreadList locale={locale} page={threads} query={query} />
      <InboxKeys
        places={threads.items.map(({ id }) => ({ id, href: inboxHref(locale, query, { thread: id }) }))}
        current={thread}
        back={inboxHref(locale, query, { thread: undefined })}
      />
    </>
  );
}

async function Open({ locale, context, query }: PaneProps) {
  return (
    <OpenPane
      locale={locale}
      thread={query.thread ? await findThread(context, query.thread) : null}
      missing={query.thread !== undefined}
      back={inboxHref(locale, query, { thread: undefined })}
    />
  );
}

const InboxPage = async (page: SellerPage) => {
  const { locale, context, search } = page;
  const t = getTranslator(locale, "outreach");
  const query = readInboxQuery(search);
  const [counts, campaigns] = await Promise.all([
    countThreads(context, { taskId: query.task }),
    listCampaignNames(context),
  ]);
  const open = query.thread !== undefined;
  const options = campaigns.map(({ id, product }) => ({
    id,
    name: localized(locale, product.title, product.titleEn),
    href: inboxHref(locale, query, { task: id, page: 1, thread: undefined }),
  }));
  const { thread: _, ...shown } = query;
  return (
    <ClientMessages locale={locale} namespaces={["outreach"]}>
      <LiveInbox />
      <div className={cn(open && "max-lg:hidden")}>
        <PageHeader title={t("inbox.title")} description={t("inbox.description")} className="mb-3" />
        <OutreachTabs locale={locale} current="inbox" />
      </div>
      <div className="grid overflow-clip rounded-lg border border-line bg-surface shadow-sm lg:h-[calc(100dvh-17.5rem)] lg:min-h-[32rem] lg:grid-cols-[22rem_minmax(0,1fr)]">
        <section
          aria-label={t("inbox.list")}
          className={cn("min-h-0 overflow-y-auto border-line lg:border-e", open && "max-lg:hidden")}
        >
          <InboxFilters locale={locale} query={query} counts={counts} campaigns={options} />
          <Suspense key={JSON.stringify(shown)} fallback={<InboxSkeleton />}>
            <List {...page} query={query} />
          </Suspense>
        </section>
        <div data-pane className={cn("flex min-h-0 flex-col overflow-y-auto", !open && "max-lg:hidden")}>
          <Suspense key={query.thread} fallback={<ThreadSkeleton />}>
            <Open {...page} query={query} />
          </Suspense>
        </div>
      </div>
    </ClientMessages>
  );
};

export default sellerPage("inbox", InboxPage);
