import { MapPin } from "lucide-react";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import { Price } from "@/components/ui/price";
import type { ProductCardData } from "@/lib/domain/catalog/product-card-query";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { localTitle } from "@/lib/i18n/localized-text";
import { cityName } from "@/lib/i18n/location-names";
import { getTranslator } from "@/lib/i18n/translator";
import { ProductPicture } from "./product-picture";

export const cardSizes = "(min-width: 80rem) 16rem, (min-width: 48rem) 30vw, 50vw";

type ProductCardProps = {
  card: ProductCardData;
  locale: Locale;
  sizes?: string;
  /** For the cards that are seen first. */
  priority?: boolean;
  /** Lets the picture grow with its location in a grid, from a tablet up. */
  fill?: boolean;
};

/** A product in a list: one link, with what decides whether to open it. */
export function ProductCard({ card, locale, sizes = cardSizes, priority, fill }: ProductCardProps) {
  const t = getTranslator(locale, "product");
  const common = getTranslator(locale, "common");
  return (
    <article className="group relative flex h-full flex-col">
      <div className={cn("relative overflow-hidden rounded-md", fill && "md:flex-1")}>
        <ProductPicture
          url={card.imageUrl}
          alt=""
          placeholder={card.placeholder}
          sizes={sizes}
          priority={priority}
          className={cn(
            "transition-transform duration-200 ease-out pointer:group-hover:scale-[1.03]",
            fill && "md:aspect-auto md:h-full",
          )}
        />
        <Badge tone="overlay" className="absolute start-2 bottom-2">
          {t("condition", { level: card.conditionLevel })}
        </Badge>
      </div>
      <div className={cn("flex flex-1 flex-col gap-1 px-0.5 pt-2.5", fill && "md:flex-none")}>
        <h3 className="line-clamp-2 text-sm">
          <Link
            href={href(locale, `/products/${card.id}`)}
            className="rounded-sm outline-offset-4 after:absolute after:inset-0 pointer:group-hover:text-accent-ink"
          >
            {localTitle(locale, card)}
          </Link>
        </h3>
        <div className="mt-auto flex flex-wrap items-baseline justify-between gap-x-2">
          <Price
            minor={card.priceMinor}
            locale={locale}
            originalMinor={card.originalPriceMinor}
            originalLabel={common("price.original")}
          />
          {card.location && (
            <span className="inline-flex items-center gap-0.5 text-ink-faint text-xs">
              <MapPin aria-hidden="true" className="size-3" />
              {cityName(locale, card.location)}
            </span>
          )}
        </div>
      </div>
    </article>
  );
}
