import { ProductCard } from "@/components/product/product-card";
import { cn } from "@/components/ui/cn";
import type { ProductCardData } from "@/lib/domain/catalog/product-card-query";
import type { Locale } from "@/lib/i18n/locales";

/** Recommended products, the first of them large, like the piece in a shop window. */
export function HomePicks({ cards, locale }: { cards: readonly ProductCardData[]; locale: Locale }) {
  return (
    <ul className="grid grid-cols-2 gap-x-3 gap-y-6 md:grid-cols-4 md:gap-x-4 xl:grid-cols-5">
      {cards.map((card, index) => (
        <li
          key={card.id}
          className={cn(
            "min-w-0",
            index === 0 && "col-span-2 row-span-2 md:[&_h3]:text-base",
            index > 4 && "md:max-xl:hidden",
          )}
        >
          <ProductCard
            card={card}
            locale={locale}
            fill={index === 0}
            sizes={index === 0 ? "(min-width: 80rem) 32rem, (min-width: 48rem) 50vw, 100vw" : undefined}
          />
        </li>
      ))}
    </ul>
  );
}
