import Link from "next/link";
import { ProductPicture } from "@/components/product/product-picture";
import { cn } from "@/components/ui/cn";
import { Price } from "@/components/ui/price";
import type { ProductCardData } from "@/lib/domain/catalog/product-card-query";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { localTitle } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";

/** The most seen products, as the list that they are. */
export function HomeRanking({ cards, locale }: { cards: readonly ProductCardData[]; locale: Locale }) {
  const t = getTranslator(locale, "product");
  return (
    <ol className="grid gap-x-12 sm:grid-flow-col sm:grid-cols-2 sm:grid-rows-5">
      {cards.map((card, index) => (
        <li
          key={card.id}
          className="group relative flex items-center gap-4 border-line border-b py-3 sm:nth-[5n]:border-b-0"
        >
          <span
            aria-hidden="true"
            className={cn(
              "w-7 shrink-0 whitespace-nowrap text-center font-semibold text-lg tabular-nums",
              index < 3 ? "text-accent-ink" : "text-ink-faint",
            )}
          >
            {index + 1}
          </span>
          <ProductPicture
            url={card.imageUrl}
            alt=""
            placeholder={card.placeholder}
            sizes="4rem"
            className="size-16 shrink-0 rounded-md"
          />
          <div className="min-w-0 flex-1">
            <h3 className="line-clamp-2 text-sm">
              <Link
                href={href(locale, `/products/${card.id}`)}
                className="rounded-sm after:absolute after:inset-0 pointer:group-hover:text-accent-ink"
              >
                {localTitle(locale, card)}
              </Link>
            </h3>
            <p className="text-ink-faint text-xs">{t("condition", { level: card.conditionLevel })}</p>
          </div>
          <Price minor={card.priceMinor} locale={locale} className="shrink-0" />
        </li>
      ))}
    </ol>
  );
}
