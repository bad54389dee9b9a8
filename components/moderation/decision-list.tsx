import { PagedList } from "@/components/admin/paged-list";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { accountName } from "@/lib/contracts/account-name";
import type { IdPage } from "@/lib/domain/id-page";
import type { ListedDecision } from "@/lib/domain/moderation/list-decisions";
import { ruleOf } from "@/lib/domain/moderation/rules";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { DecisionBadges } from "./decision-badges";
import { ProductLine } from "./product-line";

type DecisionListProps = {
  locale: Locale;
  page: IdPage<ListedDecision>;
  query: { outcome: string | undefined };
  moved: boolean;
};

/** Decisions, the latest first. */
export function DecisionList({ locale, page, query, moved }: DecisionListProps) {
  const t = getTranslator(locale, "admin.decisions");
  const rule = getTranslator(locale, "moderation.rules");
  const format = getFormat(locale);
  const path = href(locale, sellerRoutes.decisions);
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
      {(decision) => (
        <li
          key={decision.id}
          className="grid items-center gap-x-6 gap-y-2 p-4 sm:px-5 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]"
        >
          <ProductLine
            locale={locale}
            product={decision.product}
            href={href(locale, sellerRoutes.reportedProduct(decision.product.id))}
          />
          <div className="grid gap-1">
            <div className="flex flex-wrap gap-1.5">
              <DecisionBadges locale={locale} decision={decision} />
            </div>
            <p className="text-ink-soft text-xs">{rule(`${ruleOf(decision.ground)}.title`)}</p>
            <p className="text-ink-faint text-xs">
              {t("by", { name: accountName(decision.admin), date: format.dateTime(decision.createdAt) })}
              <span className="ms-2">{t("reports", { count: decision.reports.length })}</span>
            </p>
          </div>
        </li>
      )}
    </PagedList>
  );
}
