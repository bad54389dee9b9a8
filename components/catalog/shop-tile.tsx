import Link from "next/link";
import { ProductPicture } from "@/components/product/product-picture";
import type { ShopTile as ShopTileData } from "@/lib/domain/shops/shop-tile-query";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { localName } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { Awning } from "./awning";

/** A shop with a look into its window. */
export function ShopTile({ shop, locale }: { shop: ShopTileData; locale: Locale }) {
  const t = getTranslator(locale, "catalog");
  return (
    <Link
      href={href(locale, `/shops/${shop.id}`)}
      className="group block overflow-hidden rounded-lg border border-line bg-surface transition-[border-color,box-shadow] hover:border-line-strong hover:shadow-md"
    >
      <span className="relative grid grid-cols-3 gap-px bg-line">
        {shop.imageUrls.map((url) => (
          <ProductPicture key={url} url={url} alt="" sizes="(min-width: 64rem) 9rem, 33vw" />
        ))}
        <Awning stripe={16} className="absolute inset-x-0 top-0 drop-shadow-sm" />
      </span>
      <span className="flex items-baseline justify-between gap-3 px-4 py-3">
        <span className="min-w-0 truncate font-medium group-hover:text-accent-ink">
          {localName(locale, shop)}
        </span>
        <span className="shrink-0 text-ink-faint text-xs tabular-nums">
          {t("shop.count", { n: shop.productCount })}
        </span>
      </span>
    </Link>
  );
}
