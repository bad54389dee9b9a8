import { ChipLink } from "@/components/ui/chip";
import type { Locale } from "@/lib/i18n/locales";
import { localName } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { type CatalogData, findChosen } from "./catalog-data";
import { catalogHref } from "./catalog-query";

type CategoryStripProps = Pick<CatalogData, "categories" | "query"> & { locale: Locale };

/** The categories of the visitor's level as a row to swipe, on a phone. */
export function CategoryStrip({ categories, query, locale }: CategoryStripProps) {
  const t = getTranslator(locale, "catalog");
  const { parent, category } = findChosen({ categories, query });
  const level = parent?.children ?? categories;
  const to = (id: number | undefined) => catalogHref(locale, query, { category: id, tag: undefined });
  return (
    <nav
      aria-label={t("category")}
      className="no-scrollbar -mx-4 flex gap-2 overflow-x-auto px-4 py-1 [&>a]:shrink-0 md:-mx-8 md:px-8 lg:hidden"
    >
      <ChipLink href={to(undefined)} selected={!parent}>
        {t("allCategories")}
      </ChipLink>
      {parent && (
        <ChipLink href={to(parent.id)} selected={parent === category}>
          {localName(locale, parent)}
        </ChipLink>
      )}
      {level.map((node) => (
        <ChipLink key={node.id} href={to(node.id)} selected={node.id === category?.id}>
          {localName(locale, node)}
        </ChipLink>
      ))}
    </nav>
  );
}
