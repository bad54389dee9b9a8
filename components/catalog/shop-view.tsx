import { MapPin } from "lucide-react";
import { ProductGrid } from "@/components/product/product-grid";
import { ProductPicture } from "@/components/product/product-picture";
import { Avatar } from "@/components/ui/avatar";
import { EmptyShopDrawing } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import type { ProductCardData } from "@/lib/domain/catalog/product-card-query";
import { type Page, pageCount } from "@/lib/domain/page";
import type { ShopProfile } from "@/lib/domain/shops/shop-tile-query";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { eitherText, localName } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { Awning } from "./awning";

type ShopViewProps = { shop: ShopProfile; products: Page<ProductCardData>; locale: Locale };

/** A shop: its sign, what it says about itself, its shelves. */
export function ShopView({ shop, products, locale }: ShopViewProps) {
  const t = getTranslator(locale, "catalog");
  const name = localName(locale, shop);
  const welcome = eitherText(locale, shop.welcome, shop.welcomeEn);
  const description = eitherText(locale, shop.description, shop.descriptionEn);
  const address = eitherText(locale, shop.address, shop.addressEn);
  const since = t("shop.since", { date: getFormat(locale).month(shop.createdAt) });
  return (
    <div className="page-width py-5 md:py-8">
      <header className="overflow-hidden rounded-lg border border-line bg-surface">
        <Awning stripe={24} height={28} className="drop-shadow-sm" />
        <div className="flex flex-wrap items-start gap-x-5 gap-y-4 p-5 md:p-8">
          {shop.imageUrl ? (
            <ProductPicture
              url={shop.imageUrl}
              alt={t("shop.picture", { name })}
              sizes="(min-width: 48rem) 10rem, 6rem"
              priority
              className="size-24 rounded-lg md:size-40"
            />
          ) : (
            <Avatar name={name} size="lg" />
          )}
          <div className="min-w-0 flex-1">
            <h1 className="wrap-anywhere font-semibold text-xl">{name}</h1>
            <p className="mt-1 text-ink-faint text-sm">
              {t("shop.count", { n: shop.productCount })} · {since}
            </p>
            {welcome && (
              <p dir="auto" className="mt-3 max-w-prose whitespace-pre-line wrap-anywhere text-base">
                {welcome}
              </p>
            )}
            {description && (
              <p
                dir="auto"
                className="mt-3 max-w-prose whitespace-pre-line wrap-anywhere text-ink-soft text-sm"
              >
                {description}
              </p>
            )}
            {address && (
              <p className="mt-3 flex items-start gap-1.5 text-ink-soft text-sm">
                <MapPin aria-label={t("shop.address")} className="mt-[0.3em] size-3.5 shrink-0" />
                <span className="wrap-anywhere min-w-0">{address}</span>
              </p>
            )}
          </div>
        </div>
      </header>
      <section className="mt-8 md:mt-10">
        <h2 className="mb-5 font-semibold text-lg">{t("shop.products")}</h2>
        {products.items.length > 0 ? (
          <ProductGrid cards={products.items} locale={locale} eager={4} />
        ) : (
          <EmptyState drawing={<EmptyShopDrawing />} title={t("shop.emptyTitle")}>
            {t("shop.emptyBody")}
          </EmptyState>
        )}
        <Pagination
          page={products.number}
          pageCount={pageCount(products)}
          path={href(locale, `/shops/${shop.id}`)}
          className="mt-10"
        />
      </section>
    </div>
  );
}
