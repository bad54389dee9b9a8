import { ChipLink } from "@/components/ui/chip";
import { SearchBox } from "@/components/ui/search-box";
import type { TagRow } from "@/lib/domain/catalog/list-tags";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { localName } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { catalogHref } from "./catalog-query";

type HomeHeroProps = { productCount: number; tags: readonly TagRow[]; locale: Locale };

/** What this place is, and the way in for somebody who knows what they want. */
export function HomeHero({ productCount, tags, locale }: HomeHeroProps) {
  const t = getTranslator(locale, "catalog");
  const common = getTranslator(locale, "common");
  return (
    <section className="page-width pt-8 pb-9 md:pt-14 md:pb-12">
      <div className="grid items-end gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)]">
        <div>
          <h1 className="font-semibold text-xl tracking-tight md:text-2xl">{t("home.title")}</h1>
          <p className="mt-3 max-w-xl text-ink-soft text-sm md:text-base">
            {productCount > 0 ? t("home.lead", { n: productCount }) : t("home.leadEmpty")}
          </p>
        </div>
        <div className="min-w-0 max-md:hidden">
          <SearchBox
            action={href(locale, "/products")}
            label={common("search.label")}
            className="[&_input]:h-12 [&_input]:border-line-strong [&_input]:bg-surface md:[&_input]:text-base"
          />
          <nav
            aria-label={t("home.popularSearches")}
            className="no-scrollbar mt-3 flex gap-2 overflow-x-auto [&>a]:shrink-0"
          >
            {tags.slice(0, 7).map((tag) => (
              <ChipLink key={tag.id} href={catalogHref(locale, {}, { tag: tag.id })}>
                {localName(locale, tag)}
              </ChipLink>
            ))}
          </nav>
        </div>
      </div>
    </section>
  );
}
