import Link from "next/link";
import { ProductPicture } from "@/components/product/product-picture";
import type { CategoryTile } from "@/lib/domain/catalog/category-tile-query";
import type { Locale } from "@/lib/i18n/locales";
import { localName } from "@/lib/i18n/localized-text";
import { Awning } from "./awning";
import { catalogHref } from "./catalog-query";

/** The categories as stalls along a street, each with something of its own laid out. */
export function CategoryShowcase({ tiles, locale }: { tiles: readonly CategoryTile[]; locale: Locale }) {
  return (
    <ul className="grid grid-cols-4 gap-x-3 gap-y-5 md:gap-x-5 lg:grid-cols-8 lg:gap-x-4">
      {tiles.map((tile) => (
        <li key={tile.id} className="min-w-0">
          <Link
            href={catalogHref(locale, {}, { category: tile.id })}
            className="group block rounded-md text-center outline-offset-4"
          >
            <span className="relative block overflow-hidden rounded-md">
              <ProductPicture
                url={tile.imageUrl}
                alt=""
                placeholder={tile.placeholder}
                sizes="(min-width: 64rem) 9rem, 25vw"
                priority
                className="transition-transform duration-200 ease-out pointer:group-hover:scale-[1.04]"
              />
              <Awning className="absolute inset-x-0 top-0 drop-shadow-sm" />
            </span>
            <span className="mt-2 block text-xs transition-colors group-hover:text-accent-ink sm:text-sm">
              {localName(locale, tile)}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
