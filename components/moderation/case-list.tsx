import { PagedList } from "@/components/admin/paged-list";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { Badge } from "@/components/ui/badge";
import type { Cases } from "@/lib/domain/moderation/list-cases";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { placeText } from "./case-place";
import { ProductLine } from "./product-line";

type CaseListProps = { locale: Locale; cases: Cases; moved: boolean; now: Date };

/** Reported products, what most persons reported first. */
export function CaseList({ locale, cases, moved, now }: CaseListProps) {
  const t = getTranslator(locale, "admin");
  const format = getFormat(locale);
  const path = href(locale, sellerRoutes.reports);
  return (
    <>
      {cases.items.length > 0 && (
        <p className="mb-3 text-ink-soft text-sm">
          {t(cases.atLeast ? "reports.waitingAtLeast" : "reports.waiting", { count: cases.total })}
        </p>
      )}
      <PagedList
        locale={locale}
        label={t("reports.caption")}
        path={path}
        query={{}}
        page={{ items: cases.items, next: cases.next && placeText(cases.next) }}
        moved={moved}
        empty={{ title: t("reports.emptyTitle"), body: t("reports.emptyBody") }}
      >
        {({ product, persons, oldestAt, latestAt }) => (
          <li
            key={product.id}
            className="grid items-center gap-x-6 gap-y-2 p-4 sm:px-5 md:grid-cols-[minmax(0,1fr)_9rem_13rem]"
          >
            <ProductLine
              locale={locale}
              product={product}
              href={href(locale, sellerRoutes.reportedProduct(product.id))}
            />
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1 md:contents">
              <span>
                <Badge tone={persons > 2 ? "danger" : "warning"}>
                  {t("reports.persons", { count: persons })}
                </Badge>
              </span>
              <p className="text-ink-soft text-xs md:text-end">
                <span className="whitespace-nowrap">
                  {t(persons > 1 ? "reports.since" : "reports.once", {
                    time: format.relative(oldestAt, now),
                  })}
                </span>
                {persons > 1 && (
                  <>
                    <span aria-hidden="true" className="mx-1.5 text-ink-faint">
                      ·
                    </span>
                    <span className="whitespace-nowrap">
                      {t("reports.latest", { time: format.relative(latestAt, now) })}
                    </span>
                  </>
                )}
              </p>
            </div>
          </li>
        )}
      </PagedList>
    </>
  );
}
