import Link from "next/link";
import { cn } from "@/components/ui/cn";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { type CatalogQuery, catalogHref, sorts } from "./catalog-query";

/** The orders as links; the first is the one that a URL without an order means. */
export function SortLinks({ query, locale }: { query: CatalogQuery; locale: Locale }) {
  const t = getTranslator(locale, "catalog");
  const [standard] = sorts;
  return (
    <nav aria-label={t("sort")} className="no-scrollbar flex min-w-0 gap-0.5 overflow-x-auto">
      {sorts.map((sort) => {
        const current = (query.sort ?? standard) === sort;
        return (
          <Link
            key={sort}
            href={catalogHref(locale, query, { sort: sort === standard ? undefined : sort })}
            scroll={false}
            aria-current={current ? "true" : undefined}
            className={cn(
              "shrink-0 rounded-sm px-2.5 py-1.5 text-sm outline-offset-[-2px] transition-colors",
              current ? "bg-sunken font-medium text-ink" : "text-ink-soft pointer:hover:text-ink",
            )}
          >
            {t(`sorts.${sort}`)}
          </Link>
        );
      })}
    </nav>
  );
}
