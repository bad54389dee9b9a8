import { buttonStyles } from "@/components/ui/button-styles";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import type { CatalogData } from "./catalog-data";
import { queryParams } from "./catalog-query";
import { CategoryNav } from "./category-nav";
import { FilterFields } from "./filter-fields";
import { FilterForm } from "./filter-form";
import { TagFilter } from "./tag-filter";

/** The filters beside the products; on a phone they stand in a sheet, or, without scripts, below the products. */
export function FilterColumn({ data, locale }: { data: CatalogData; locale: Locale }) {
  const t = getTranslator(locale, "catalog");
  return (
    <aside
      aria-label={t("filters")}
      className="grid content-start gap-7 max-lg:order-last max-lg:mt-10 max-lg:[@media(scripting:enabled)]:hidden"
    >
      <section>
        <h2 className="mb-1.5 font-medium text-sm">{t("category")}</h2>
        <CategoryNav {...data} locale={locale} />
      </section>
      <FilterForm
        auto
        action={href(locale, "/products")}
        values={queryParams(data.query)}
        className="grid gap-5"
      >
        <FilterFields {...data} locale={locale} />
        <button type="submit" className={buttonStyles({ size: "sm", block: true, className: "-mt-2" })}>
          {t("apply")}
        </button>
      </FilterForm>
      <TagFilter {...data} locale={locale} />
    </aside>
  );
}
