import { cn } from "@/components/ui/cn";
import type { ProductCardData } from "@/lib/domain/catalog/product-card-query";
import type { Locale } from "@/lib/i18n/locales";
import { ProductCard } from "./product-card";

type ProductGridProps = {
  cards: readonly ProductCardData[];
  locale: Locale;
  /** How many of the first pictures are loaded at once. */
  eager?: number;
  sizes?: string;
  className?: string;
};

/** Products side by side: two on a phone, five on a wide screen. */
export function ProductGrid({ cards, locale, eager = 0, sizes, className }: ProductGridProps) {
  return (
    <ul
      className={cn(
        "grid grid-cols-2 gap-x-3 gap-y-6 sm:grid-cols-3 md:gap-x-4 lg:grid-cols-4 xl:grid-cols-5",
        className,
      )}
    >
      {cards.map((card, index) => (
        <li key={card.id} className="min-w-0">
          <ProductCard card={card} locale={locale} priority={index < eager} sizes={sizes} />
        </li>
      ))}
    </ul>
  );
}
