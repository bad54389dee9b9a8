import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { Badge } from "@/components/ui/badge";
import { accountName } from "@/lib/contracts/account-name";
import type { AuditPage, ListedEntry } from "@/lib/domain/audit/list-entries";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import type { AuditQuery } from "./audit-query";
import { PagedList } from "./paged-list";

type AuditListProps = { locale: Locale; page: AuditPage; query: AuditQuery; moved: boolean };

/** Entries of the audit log, the latest first. */
export function AuditList({ locale, page, query, moved }: AuditListProps) {
  const t = getTranslator(locale, "admin.audit");
  const path = href(locale, sellerRoutes.audit);
  return (
    <PagedList
      locale={locale}
      label={t("title")}
      path={path}
      query={query}
      page={page}
      moved={moved}
      empty={{ title: t("emptyTitle"), body: t("emptyBody") }}
    >
      {(entry) => <Row key={entry.id} locale={locale} entry={entry} />}
    </PagedList>
  );
}

const kinds = ["person", "key", "job", "system"] as const;

function Row({ locale, entry }: { locale: Locale; entry: ListedEntry }) {
  const t = getTranslator(locale, "admin.audit");
  const kind = kinds.find((one) => one === entry.actorKind) ?? "system";
  const who = entry.actor ? accountName({ ...entry.actor, email: null }) : t(`kind.${kind}`);
  const facts = [
    { term: t("before"), value: entry.before === null ? "" : JSON.stringify(entry.before) },
    { term: t("after"), value: entry.after === null ? "" : JSON.stringify(entry.after) },
    { term: t("address"), value: entry.address },
    { term: t("request"), value: entry.requestId },
  ];
  const more = facts.filter(({ value }) => value !== "");
  return (
    <li className="px-4 py-3 sm:px-5">
      <div className="grid items-baseline gap-x-6 gap-y-1 text-sm md:grid-cols-[11rem_minmax(0,1fr)_minmax(0,1fr)_minmax(0,1fr)]">
        <time dateTime={entry.at.toISOString()} className="text-ink-soft text-xs tabular-nums">
          {getFormat(locale).dateTime(entry.at)}
        </time>
        <code className="wrap-anywhere text-xs">{entry.act}</code>
        <span className="wrap-anywhere text-xs">
          {entry.objectType} {entry.objectId !== entry.objectType && entry.objectId}
          <Badge tone="outline" className="ms-2">
            {entry.chain === "market" ? t("market") : entry.chain} #{entry.number}
          </Badge>
        </span>
        <span className="wrap-anywhere text-ink-soft text-xs">
          {who} {entry.actorId && <span className="text-ink-faint">#{entry.actorId}</span>}
          {entry.onBehalfOf !== null && ` ${t("onBehalf", { id: entry.onBehalfOf })}`}
        </span>
      </div>
      {more.length > 0 && (
        <details className="mt-1 text-xs">
          <summary className="w-fit cursor-pointer text-ink-faint hover:text-ink">{t("details")}</summary>
          <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
            {more.map(({ term, value }) => (
              <div key={term} className="contents">
                <dt className="text-ink-faint">{term}</dt>
                <dd className="wrap-anywhere font-mono">{value}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  );
}
