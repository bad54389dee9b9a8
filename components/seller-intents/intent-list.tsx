import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { buttonStyles } from "@/components/ui/button-styles";
import { OpenLetter, SearchLantern } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import type { Intent } from "@/lib/domain/intents/intent-select";
import { type Page, pageCount } from "@/lib/domain/page";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { IntentCard } from "./intent-card";

type IntentListProps = {
  locale: Locale;
  page: Page<Intent>;
  /** What the URL filters by. */
  query: { status?: string | undefined; product?: string | undefined };
  isAdmin?: boolean;
};

/** The inbox, newest first, with what to do when it is empty. */
export function IntentList({ locale, page, query, isAdmin = false }: IntentListProps) {
  const t = getTranslator(locale, "seller");
  const path = href(locale, sellerRoutes.intents);
  if (page.items.length === 0) {
    const filtered = Boolean(query.status || query.product) || page.number > 1;
    return filtered ? (
      <EmptyState
        drawing={<SearchLantern />}
        title={t("intents.noneTitle")}
        action={
          <Link href={path} className={buttonStyles()}>
            {t("intents.showAll")}
          </Link>
        }
      >
        {t("intents.noneBody")}
      </EmptyState>
    ) : (
      <EmptyState drawing={<OpenLetter />} title={t("intents.emptyTitle")}>
        {t(isAdmin ? "admin.intentsEmpty" : "intents.emptyBody")}
      </EmptyState>
    );
  }
  return (
    <>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface shadow-sm">
        {page.items.map((intent) => (
          <IntentCard
            key={intent.id}
            locale={locale}
            intent={intent}
            filterable={!query.product}
            isAdmin={isAdmin}
          />
        ))}
      </ul>
      <Pagination page={page.number} pageCount={pageCount(page)} path={path} query={query} className="mt-6" />
    </>
  );
}
