import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { ChipLink } from "@/components/ui/chip";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { type CreatorQuery, type FilterName, filterNames, filterParams } from "./creator-query";
import type { FilterSelect } from "./filter-form";

type ActiveFiltersProps = { locale: Locale; query: CreatorQuery; selects: readonly FilterSelect[] };

/** The filters that are set, each of which can be taken off. */
export function ActiveFilters({ locale, query, selects }: ActiveFiltersProps) {
  const t = getTranslator(locale, "creators");
  const path = href(locale, sellerRoutes.creators);
  const set = filterNames.flatMap((name) => {
    const value = query[name];
    return value === undefined ? [] : [{ name, label: labelOf(name, value, selects) }];
  });
  if (set.length === 0) return null;
  const sort: Record<string, string> = query.sort === "followers" ? {} : { sort: query.sort };
  return (
    <ul className="mb-4 flex flex-wrap items-center gap-2">
      {set.map(({ name, label }) => (
        <li key={name} className="min-w-0 max-w-full">
          <ChipLink
            href={`${path}?${new URLSearchParams({ ...filterParams(query, name), ...sort })}`}
            removeLabel={t("filters.remove", { name: label })}
          >
            {label}
          </ChipLink>
        </li>
      ))}
    </ul>
  );
}

function labelOf(name: FilterName, value: string, selects: readonly FilterSelect[]): string {
  const select = selects.find((one) => one.name === name);
  const choice = select?.choices.find((one) => one.value === value);
  return choice && select ? `${select.label}: ${choice.label}` : value;
}
