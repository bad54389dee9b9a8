import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { buttonStyles } from "@/components/ui/button-styles";
import { OpenLetter, SearchLantern } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import type { ShownSuppression } from "@/lib/domain/outreach/suppressions";
import { type Page, pageCount } from "@/lib/domain/page";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { LiftSuppression } from "./lift-suppression";

type SuppressionListProps = {
  locale: Locale;
  page: Page<ShownSuppression>;
  q: string | undefined;
  isAdmin: boolean;
};

/** The ledger, the newest entry first. */
export function SuppressionList({ locale, page, q, isAdmin }: SuppressionListProps) {
  const t = getTranslator(locale, "outreach");
  const path = href(locale, sellerRoutes.suppressions);
  if (page.items.length === 0) {
    return q || page.number > 1 ? (
      <EmptyState
        drawing={<SearchLantern />}
        title={t("suppressions.noneTitle")}
        action={
          <Link href={path} className={buttonStyles()}>
            {t("suppressions.showAll")}
          </Link>
        }
      >
        {t("suppressions.noneBody")}
      </EmptyState>
    ) : (
      <EmptyState drawing={<OpenLetter />} title={t("suppressions.emptyTitle")}>
        {t("suppressions.emptyBody")}
      </EmptyState>
    );
  }
  return (
    <>
      <ul
        aria-label={t("suppressions.caption")}
        className="divide-y divide-line rounded-lg border border-line bg-surface shadow-sm"
      >
        {page.items.map((entry) => (
          <Entry key={entry.id} locale={locale} entry={entry} isAdmin={isAdmin} />
        ))}
      </ul>
      <Pagination page={page.number} pageCount={pageCount(page)} path={path} query={{ q }} className="mt-6" />
    </>
  );
}

type EntryProps = { locale: Locale; entry: ShownSuppression; isAdmin: boolean };

function Entry({ locale, entry, isAdmin }: EntryProps) {
  const t = getTranslator(locale, "outreach");
  const format = getFormat(locale);
  const { scope, reason, createdBy } = entry;
  const hint = entry.hint || t("suppressions.noHint");
  const who = createdBy ? (createdBy.name ?? createdBy.username) : t("suppressions.automatic");
  return (
    <li className="grid items-center gap-x-6 gap-y-2 p-4 sm:px-5 md:grid-cols-[minmax(0,2fr)_minmax(0,2fr)_minmax(0,1.5fr)_9rem]">
      <div className="min-w-0">
        <p className="wrap-anywhere font-medium text-sm">
          <bdi>{hint}</bdi>
        </p>
        <p className="text-ink-faint text-xs">
          {t(entry.kind === "EMAIL" ? "channel.EMAIL" : "suppressions.tiktok")}
        </p>
      </div>
      <div className="min-w-0 text-sm">
        <p>{t(`suppressions.reason.${reason}`)}</p>
        {entry.note && <p className="wrap-anywhere text-ink-soft text-xs">{entry.note}</p>}
      </div>
      <div className="min-w-0 text-sm">
        <p className="text-ink-soft">
          <span className="sr-only">{t("suppressions.scopeHead")} </span>
          {isAdmin && scope === "SELLER"
            ? t("suppressions.scopeSellerAdmin")
            : t(`suppressions.scope.${scope}`)}
        </p>
        <p className="truncate text-ink-faint text-xs">
          {who} · <time dateTime={entry.createdAt.toISOString()}>{format.date(entry.createdAt)}</time>
        </p>
      </div>
      <div className="md:text-end">
        {entry.liftable ? (
          <LiftSuppression id={entry.id} hint={hint} optedOut={reason === "OPT_OUT"} />
        ) : (
          <p className="text-ink-faint text-xs">
            {t(reason === "ERASURE" ? "suppressions.fixedErased" : "suppressions.fixed")}
          </p>
        )}
      </div>
    </li>
  );
}
