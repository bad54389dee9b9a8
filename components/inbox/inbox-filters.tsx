import { ChipLink } from "@/components/ui/chip";
import { SearchBox } from "@/components/ui/search-box";
import type { ThreadCounts } from "@/lib/domain/inbox/list-threads";
import { threadFilters } from "@/lib/domain/inbox/thread-filter-names";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { CampaignFilter, type CampaignOption } from "./campaign-filter";
import { type InboxQuery, inboxHref, inboxParams } from "./inbox-query";

type InboxFiltersProps = {
  locale: Locale;
  query: InboxQuery;
  counts: ThreadCounts;
  campaigns: readonly CampaignOption[];
};

/** What is shown of the inbox; the URL says it all. A filter that would show nothing stays, so that nothing jumps. */
export function InboxFilters({ locale, query, counts, campaigns }: InboxFiltersProps) {
  const t = getTranslator(locale, "outreach");
  const { page: _, thread: __, q: ___, ...keep } = inboxParams(query);
  return (
    <div className="grid gap-3 border-line border-b p-3">
      <SearchBox
        key={query.q}
        action={inboxHref(locale, {
          ...query,
          filter: "all",
          task: undefined,
          q: undefined,
          unread: false,
          page: 1,
          thread: undefined,
        })}
        defaultValue={query.q}
        keep={keep}
        label={t("inbox.search")}
        placeholder={t("inbox.searchPlaceholder")}
      />
      <nav aria-label={t("inbox.filters")} className="flex flex-wrap gap-1.5">
        {threadFilters.map((filter) => (
          <ChipLink
            key={filter}
            href={inboxHref(locale, query, { filter, page: 1, thread: undefined })}
            selected={query.filter === filter}
          >
            {t(`inbox.filter.${filter}`)}
            {counts[filter] > 0 && <span className="ms-1.5 text-xs tabular-nums">{counts[filter]}</span>}
          </ChipLink>
        ))}
        <ChipLink
          href={inboxHref(locale, query, { unread: !query.unread, page: 1, thread: undefined })}
          selected={query.unread}
        >
          {t("inbox.unreadOnly")}
          {counts.unread > 0 && <span className="ms-1.5 text-xs tabular-nums">{counts.unread}</span>}
        </ChipLink>
      </nav>
      {campaigns.length > 1 && (
        <CampaignFilter
          value={query.task ?? ""}
          options={campaigns}
          all={inboxHref(locale, query, { task: undefined, page: 1, thread: undefined })}
        />
      )}
    </div>
  );
}
