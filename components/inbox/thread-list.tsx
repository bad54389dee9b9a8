import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { buttonStyles } from "@/components/ui/button-styles";
import { cn } from "@/components/ui/cn";
import { OpenLetter, SearchLantern } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import { stageNames } from "@/lib/contracts/console/message-enums";
import type { ListedThread } from "@/lib/domain/inbox/list-threads";
import { type Page, pageCount } from "@/lib/domain/page";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { type InboxQuery, inboxHref, inboxParams } from "./inbox-query";

type ThreadListProps = { locale: Locale; page: Page<ListedThread>; query: InboxQuery };

/** Conversations, those in which something happened last first. */
export function ThreadList({ locale, page, query }: ThreadListProps) {
  const t = getTranslator(locale, "outreach");
  if (page.items.length === 0) return <NoThreads locale={locale} query={query} />;
  return (
    <>
      <ul aria-label={t("inbox.list")} className="divide-y divide-line">
        {page.items.map((thread) => (
          <li key={thread.id}>
            <ThreadRow locale={locale} thread={thread} query={query} />
          </li>
        ))}
      </ul>
      <Pagination
        page={page.number}
        pageCount={pageCount(page)}
        path={href(locale, sellerRoutes.inbox)}
        query={inboxParams({ ...query, thread: undefined })}
        className="border-line border-t p-3"
      />
    </>
  );
}

function NoThreads({ locale, query }: { locale: Locale; query: InboxQuery }) {
  const t = getTranslator(locale, "outreach");
  const all = href(locale, sellerRoutes.inbox);
  const showAll = (
    <Link href={all} className={buttonStyles()}>
      {t("inbox.showAll")}
    </Link>
  );
  const { filter, q, task, unread, page } = query;
  if (q || task || unread || page > 1) {
    return (
      <EmptyState drawing={<SearchLantern />} title={t("inbox.noneTitle")} action={showAll}>
        {t("inbox.noneBody")}
      </EmptyState>
    );
  }
  if (filter !== "all") {
    return (
      <EmptyState drawing={<OpenLetter />} title={t("inbox.clearTitle")} action={showAll}>
        {t(`inbox.clearBody.${filter}`)}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      drawing={<OpenLetter />}
      title={t("inbox.emptyTitle")}
      action={
        <Link href={href(locale, sellerRoutes.campaigns)} className={buttonStyles({ variant: "primary" })}>
          {t("inbox.toCampaigns")}
        </Link>
      }
    >
      {t("inbox.emptyBody")}
    </EmptyState>
  );
}

type ThreadRowProps = { locale: Locale; thread: ListedThread; query: InboxQuery };

const snippetLength = 160;

function ThreadRow({ locale, thread, query }: ThreadRowProps) {
  const t = getTranslator(locale, "outreach");
  const format = getFormat(locale);
  const { creator, newest, task, unread } = thread;
  const name = creator.name || t("inbox.goneCreator");
  const current = thread.id === query.thread;
  const said = [...(newest?.content ?? "")].slice(0, snippetLength).join("");
  return (
    <Link
      href={inboxHref(locale, query, { thread: thread.id })}
      scroll={false}
      aria-current={current ? "true" : undefined}
      className={cn(
        "flex gap-3 px-3 py-3 transition-colors -outline-offset-2",
        current ? "bg-accent-soft" : "hover:bg-sunken/60",
      )}
    >
      <Avatar name={name} />
      <span className="min-w-0 flex-1">
        <span className="flex items-baseline gap-2">
          {unread && (
            <span className="size-2 shrink-0 self-center rounded-full bg-accent">
              <span className="sr-only">{t("inbox.unread")}</span>
            </span>
          )}
          <span className={cn("min-w-0 flex-1 truncate text-sm", unread ? "font-semibold" : "font-medium")}>
            <bdi>{name}</bdi>
          </span>
          <time
            dateTime={thread.at.toISOString()}
            className={cn("shrink-0 text-xs tabular-nums", current ? "text-ink-soft" : "text-ink-faint")}
          >
            {format.relative(thread.at, new Date())}
          </time>
        </span>
        <span className={cn("block truncate text-sm", unread ? "text-ink" : "text-ink-soft")} dir="auto">
          {newest?.direction === "OUT" ? t("inbox.you", { text: said }) : said || t("message.empty")}
        </span>
        <span className="mt-1 flex flex-wrap items-center gap-1.5">
          <Marks locale={locale} thread={thread} />
          <span className={cn("min-w-0 truncate text-xs", current ? "text-ink-soft" : "text-ink-faint")}>
            {localized(locale, task.product.title, task.product.titleEn)}
          </span>
        </span>
      </span>
    </Link>
  );
}

/** What a conversation waits for, in words; nothing where it waits for nothing. */
function Marks({ locale, thread }: Pick<ThreadRowProps, "locale" | "thread">) {
  const t = getTranslator(locale, "outreach");
  const campaigns = getTranslator(locale, "campaigns");
  const { stage, closedAt, snoozedUntil } = thread;
  const snoozed = snoozedUntil !== null && snoozedUntil > new Date();
  return (
    <>
      {thread.unknown && <Badge tone="danger">{t("inbox.filter.unknown")}</Badge>}
      {thread.proposed && <Badge tone="warning">{t("inbox.filter.proposed")}</Badge>}
      {thread.draft && <Badge tone="accent">{t("inbox.filter.approve")}</Badge>}
      {thread.answer && !thread.draft && <Badge tone="accent">{t("inbox.filter.answer")}</Badge>}
      {thread.held && <Badge tone="warning">{t("inbox.filter.held")}</Badge>}
      {snoozed && <Badge>{t("inbox.filter.snoozed")}</Badge>}
      {closedAt && <Badge>{t("inbox.closed")}</Badge>}
      <Badge tone={stage === "COOPERATING" ? "success" : "outline"}>
        {campaigns(`stageName.${stageNames[stage]}`)}
      </Badge>
    </>
  );
}
