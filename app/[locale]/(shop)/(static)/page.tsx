import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CategoryShowcase } from "@/components/catalog/category-showcase";
import { HomeHero } from "@/components/catalog/home-hero";
import { HomePicks } from "@/components/catalog/home-picks";
import { HomeRanking } from "@/components/catalog/home-ranking";
import { HomeSection } from "@/components/catalog/home-section";
import { HomeSteps } from "@/components/catalog/home-steps";
import { ShopTile } from "@/components/catalog/shop-tile";
import { ProductGrid } from "@/components/product/product-grid";
import { EmptyShopDrawing } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { alternates, href } from "@/lib/i18n/href";
import { isLocale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { loadHome } from "./load-home";

type PageProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { alternates: alternates(locale, "/") } : {};
}

/** The market street: its stalls, what is new on them, what is worth a look, and how to deal. */
export default async function HomePage({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = getTranslator(locale, "catalog");
  const home = await loadHome();
  const more = (query: string, label: string) => ({ href: href(locale, `/products${query}`), label });
  return (
    <>
      <HomeHero productCount={home.productCount} tags={home.tags} locale={locale} />
      {home.tiles.length > 0 && (
        <section aria-label={t("home.street")} className="page-width">
          <CategoryShowcase tiles={home.tiles} locale={locale} />
        </section>
      )}
      {home.featured.length > 0 && (
        <HomeSection title={t("home.featured")}>
          <ProductGrid cards={home.featured} locale={locale} />
        </HomeSection>
      )}
      {home.newest.length > 0 ? (
        <HomeSection title={t("home.newest")} more={more("", t("home.moreNew"))}>
          <ProductGrid cards={home.newest} locale={locale} />
        </HomeSection>
      ) : (
        <EmptyState drawing={<EmptyShopDrawing />} title={<h2>{t("home.emptyTitle")}</h2>}>
          {t("home.emptyBody")}
        </EmptyState>
      )}
      {home.recommended.length > 0 && (
        <HomeSection title={t("home.recommended")}>
          <HomePicks cards={home.recommended} locale={locale} />
        </HomeSection>
      )}
      {home.popular.length > 0 && (
        <HomeSection title={t("home.popular")} more={more("?sort=popular", t("home.morePopular"))}>
          <HomeRanking cards={home.popular} locale={locale} />
        </HomeSection>
      )}
      {home.shops.length > 0 && (
        <HomeSection title={t("home.shops")}>
          <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {home.shops.map((shop) => (
              <li key={shop.id}>
                <ShopTile shop={shop} locale={locale} />
              </li>
            ))}
          </ul>
        </HomeSection>
      )}
      <HomeSection title={t("home.how.title")}>
        <HomeSteps locale={locale} />
      </HomeSection>
    </>
  );
}
