import { SearchBox } from "@/components/ui/search-box";
import { TabLinks } from "@/components/ui/tab-links";
import { productStatuses, productStatusSchema } from "@/lib/contracts/storefront/enums";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import type { ProductListData } from "../product-list";
import { ActiveFilters } from "./active-filters";
import { ColumnMenu } from "./column-menu";
import { FilterSheet } from "./filter-sheet";
import { queryParams, withParams } from "./product-query";
import { SortSelect } from "./sort-select";
import { ViewLinks } from "./view-links";

type TableToolsProps = Omit<ProductListData, "asOf"> & { locale: Locale; path: string };

/** Search, status, filters, views, columns: all that decides what the table shows. */
export function TableTools({ locale, path, ...data }: TableToolsProps) {
  const { rows, query, choices, views, columns, inShop, lowStock, drafts } = data;
  const t = getTranslator(locale, "products");
  const status = getTranslator(locale, "seller");
  const format = getFormat(locale);
  const params = queryParams(query);
  const { q, ...keep } = params;
  const { status: chosen, ...open } = query.filter;
  const tab = (name: (typeof productStatusSchema.options)[number] | undefined) => ({
    href: withParams(path, queryParams({ ...query, filter: name ? { ...open, status: name } : open })),
    label: name ? status(`productStatus.${name}`) : t("all"),
    count: name && format.number(rows.byStatus[productStatuses[name]]),
    current: chosen === name,
  });
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-2">
        <SearchBox
          action={path}
          defaultValue={q}
          keep={keep}
          label={t("search")}
          placeholder={t("searchPlaceholder")}
          className="min-w-56 flex-1 max-sm:basis-full lg:max-w-md"
        />
        <FilterSheet
          key={JSON.stringify(query)}
          path={path}
          query={query}
          choices={choices}
          inShop={inShop}
        />
        <ViewLinks path={path} query={new URLSearchParams(params).toString()} views={views} inShop={inShop} />
        <ColumnMenu key={columns.join()} columns={columns} />
        <SortSelect path={path} query={query} />
      </div>
      <TabLinks
        label={t("status")}
        tabs={[
          ...[undefined, ...productStatusSchema.options].map(tab),
          {
            href: withParams(path, { show: "drafts" }),
            label: getTranslator(locale, "drafts")("title"),
            count: format.number(drafts),
            current: false,
          },
        ]}
      />
      <div className="mt-4">
        <ActiveFilters
          locale={locale}
          path={path}
          query={query}
          choices={choices}
          inShop={inShop}
          lowStock={lowStock}
        />
      </div>
    </>
  );
}
