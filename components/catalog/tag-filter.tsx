import { ChipLink } from "@/components/ui/chip";
import type { Locale } from "@/lib/i18n/locales";
import { localName } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import type { CatalogData } from "./catalog-data";
import { catalogHref } from "./catalog-query";

const shown = 14;

/** The tags that most products here carry; choosing the chosen one again removes it. */
export function TagFilter({ tags, query, locale }: Pick<CatalogData, "tags" | "query"> & { locale: Locale }) {
  const t = getTranslator(locale, "catalog");
  const visible = tags.filter((tag, index) => index < shown || tag.id === query.tag);
  if (visible.length === 0) return null;
  return (
    <section>
      <h3 className="mb-2 font-medium text-sm">{t("tags")}</h3>
      <div className="flex flex-wrap gap-1.5">
        {visible.map((tag) => (
          <ChipLink
            key={tag.id}
            href={catalogHref(locale, query, { tag: tag.id === query.tag ? undefined : tag.id })}
            selected={tag.id === query.tag}
            className="min-h-7 px-2.5 text-xs"
          >
            {localName(locale, tag)}
          </ChipLink>
        ))}
      </div>
    </section>
  );
}
