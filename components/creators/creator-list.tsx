import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { buttonStyles } from "@/components/ui/button-styles";
import { EmptyShopDrawing, SearchLantern } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import type { Creator } from "@/lib/domain/creators/creator-select";
import { type Page, pageCount } from "@/lib/domain/page";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { CreatorCards } from "./creator-cards";
import { type CreatorQuery, filterParams } from "./creator-query";
import { CreatorTable } from "./creator-table";

type CreatorListProps = { locale: Locale; page: Page<Creator>; query: CreatorQuery };

export function CreatorList({ locale, page, query }: CreatorListProps) {
  const t = getTranslator(locale, "creators");
  const path = href(locale, sellerRoutes.creators);
  const params = filterParams(query);
  if (page.items.length === 0) {
    const filtered = Object.keys(params).length > 0 || page.number > 1;
    return (
      <EmptyState
        drawing={filtered ? <SearchLantern /> : <EmptyShopDrawing />}
        title={t(filtered ? "noResultTitle" : "emptyTitle")}
        action={
          <Link
            href={filtered ? path : href(locale, sellerRoutes.creatorImport)}
            className={buttonStyles({ variant: filtered ? "secondary" : "primary" })}
          >
            {t(filtered ? "clear" : "import")}
          </Link>
        }
      >
        {t(filtered ? "noResultBody" : "emptyBody")}
      </EmptyState>
    );
  }
  const more = query.sort === "followers" ? params : { ...params, sort: query.sort };
  return (
    <>
      <p className="mb-3 text-ink-soft text-sm tabular-nums" role="status">
        {t(page.atLeast ? "countAtLeast" : "count", { n: page.total })}
      </p>
      <div className="max-lg:hidden">
        <CreatorTable locale={locale} creators={page.items} />
      </div>
      <div className="lg:hidden">
        <CreatorCards locale={locale} creators={page.items} />
      </div>
      <Pagination page={page.number} pageCount={pageCount(page)} path={path} query={more} className="mt-6" />
    </>
  );
}
