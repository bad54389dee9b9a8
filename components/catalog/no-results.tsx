import Link from "next/link";
import { buttonStyles } from "@/components/ui/button-styles";
import { ChipLink } from "@/components/ui/chip";
import { SearchLantern } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import type { Locale } from "@/lib/i18n/locales";
import { localName } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import type { ActiveFilter } from "./active-filters";
import type { CatalogData } from "./catalog-data";
import { catalogHref } from "./catalog-query";

type NoResultsProps = { data: CatalogData; filters: readonly ActiveFilter[]; locale: Locale };

/** Nothing found: which filter to drop first, and where else to look. */
export function NoResults({ data, filters, locale }: NoResultsProps) {
  const t = getTranslator(locale, "catalog");
  const { query } = data;
  const past = data.products.total > 0;
  const ways = past
    ? [{ key: "first", label: t("empty.first"), href: catalogHref(locale, query) }]
    : filters.map(({ key, label, without }) => ({
        key,
        label: t("empty.without", { name: label }),
        href: catalogHref(locale, query, without),
      }));
  return (
    <div className="pb-8">
      <EmptyState
        drawing={<SearchLantern />}
        title={<h2>{past ? t("empty.past") : t("empty.title")}</h2>}
        action={ways.map((way) => (
          <Link key={way.key} href={way.href} className={buttonStyles({ className: "max-w-full" })}>
            <span className="truncate">{way.label}</span>
          </Link>
        ))}
      >
        {past ? t("empty.pastBody") : t("empty.body")}
      </EmptyState>
      {!past && (
        <section className="text-center">
          <h3 className="text-ink-faint text-sm">{t("empty.suggest")}</h3>
          <div className="mt-2 flex flex-wrap justify-center gap-2">
            {data.categories.map((category) => (
              <ChipLink key={category.id} href={catalogHref(locale, {}, { category: category.id })}>
                {localName(locale, category)}
              </ChipLink>
            ))}
          </div>
        </section>
      )}
    </div>
  );
}
