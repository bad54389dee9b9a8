import { ClientMessages } from "@/components/layout/client-messages";
import { ProductGrid } from "@/components/product/product-grid";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Pagination } from "@/components/ui/pagination";
import { pageCount } from "@/lib/domain/page";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { localName } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { activeFilters } from "./active-filters";
import { type CatalogData, findChosen } from "./catalog-data";
import { catalogHref, countFilters, queryParams } from "./catalog-query";
import { CategoryNav } from "./category-nav";
import { CategoryStrip } from "./category-strip";
import { FilterChips } from "./filter-chips";
import { FilterColumn } from "./filter-column";
import { FilterFields } from "./filter-fields";
import { FilterSheet } from "./filter-sheet";
import { NoResults } from "./no-results";
import { SortLinks } from "./sort-links";
import { TagFilter } from "./tag-filter";

/** What the page is called: the search, the category, or everything. */
export function catalogTitle(data: CatalogData, locale: Locale): string {
  const t = getTranslator(locale, "catalog");
  if (data.query.q) return t("searchTitle", { query: data.query.q });
  const { category } = findChosen(data);
  return category ? localName(locale, category) : t("title");
}

function Trail({ data, locale }: { data: CatalogData; locale: Locale }) {
  const t = getTranslator(locale, "catalog");
  const { parent, category } = findChosen(data);
  if (!parent) return null;
  const to = (id?: number) => catalogHref(locale, {}, { category: id });
  const items = [
    { label: t("title"), href: to() },
    { label: localName(locale, parent), href: parent === category ? undefined : to(parent.id) },
    ...(category && parent !== category ? [{ label: localName(locale, category) }] : []),
  ];
  return (
    <Breadcrumbs
      items={items}
      label={getTranslator(locale, "common")("breadcrumbs")}
      className="mb-1 max-lg:hidden"
    />
  );
}

/** The catalog: filters beside the products, and a URL that says it all. */
export function CatalogView({ data, locale }: { data: CatalogData; locale: Locale }) {
  const t = getTranslator(locale, "catalog");
  const { query, products } = data;
  const filters = activeFilters(data, locale);
  return (
    <div className="page-width grid gap-x-10 py-5 lg:grid-cols-[13rem_minmax(0,1fr)] lg:py-8">
      <FilterColumn data={data} locale={locale} />
      <div className="min-w-0">
        <CategoryStrip {...data} locale={locale} />
        <Trail data={data} locale={locale} />
        <header className="mt-3 flex flex-wrap items-baseline gap-x-3 lg:mt-0">
          <h1 className="min-w-0 wrap-anywhere font-semibold text-xl">{catalogTitle(data, locale)}</h1>
          <h2 className="text-ink-faint text-sm tabular-nums">
            {t(products.atLeast ? "countAtLeast" : "count", { n: products.total })}
          </h2>
        </header>
        <div className="mt-3 flex items-center justify-between gap-3 border-line border-b pb-2">
          <SortLinks query={query} locale={locale} />
          <ClientMessages locale={locale} namespaces={["catalog"]}>
            <FilterSheet
              key={JSON.stringify(query)}
              action={href(locale, "/products")}
              values={queryParams(query)}
              count={countFilters(query)}
              fields={<FilterFields {...data} locale={locale} />}
              links={
                <>
                  <TagFilter {...data} locale={locale} />
                  <section>
                    <h3 className="mb-1.5 font-medium text-sm">{t("category")}</h3>
                    <CategoryNav {...data} locale={locale} />
                  </section>
                </>
              }
            />
          </ClientMessages>
        </div>
        <div className="mt-4 grid gap-5">
          <FilterChips filters={filters} query={query} locale={locale} />
          {products.items.length > 0 ? (
            <ProductGrid
              cards={products.items}
              locale={locale}
              eager={4}
              sizes="(min-width: 80rem) 13rem, (min-width: 48rem) 30vw, 50vw"
            />
          ) : (
            <NoResults data={data} filters={filters} locale={locale} />
          )}
          {products.items.length > 0 && (
            <Pagination
              page={products.number}
              pageCount={pageCount(products)}
              path={href(locale, "/products")}
              query={queryParams(query)}
              className="mt-8"
            />
          )}
        </div>
      </div>
    </div>
  );
}
