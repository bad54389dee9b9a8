import Link from "next/link";
import { ChipLink } from "@/components/ui/chip";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import type { ActiveFilter } from "./active-filters";
import { type CatalogQuery, catalogHref } from "./catalog-query";

type FilterChipsProps = { filters: readonly ActiveFilter[]; query: CatalogQuery; locale: Locale };

/** The set filters, each removable. */
export function FilterChips({ filters, query, locale }: FilterChipsProps) {
  const t = getTranslator(locale, "catalog");
  const common = getTranslator(locale, "common");
  if (filters.length === 0) return null;
  return (
    <ul aria-label={t("active.label")} className="flex flex-wrap items-center gap-2">
      {filters.map(({ key, label, without }) => (
        <li key={key} className="min-w-0 max-w-full">
          <ChipLink
            href={catalogHref(locale, query, without)}
            removeLabel={common("actions.remove", { name: label })}
          >
            {label}
          </ChipLink>
        </li>
      ))}
      <li>
        <Link
          href={catalogHref(locale, {}, { sort: query.sort })}
          scroll={false}
          className="rounded-sm px-1.5 py-1 text-ink-soft text-sm underline-offset-4 hover:text-ink hover:underline"
        >
          {t("clearAll")}
        </Link>
      </li>
    </ul>
  );
}
