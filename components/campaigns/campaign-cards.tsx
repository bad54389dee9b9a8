import { ProductThumb } from "@/components/seller-products/product-thumb";
import { Link } from "@/components/ui/link";
import type { CampaignCard } from "@/lib/domain/campaigns/list-campaign-cards";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { localTitle } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { CampaignActions } from "./campaign-actions";
import { countsOf } from "./campaign-counts";
import { campaignPath } from "./campaign-link";
import { CampaignStatus } from "./campaign-status";

/** The campaigns on a phone. */
export function CampaignCards({ locale, cards }: { locale: Locale; cards: readonly CampaignCard[] }) {
  const t = getTranslator(locale, "campaigns");
  const format = getFormat(locale);
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-surface shadow-sm">
      {cards.map((card) => {
        const name = localTitle(locale, card.product);
        const [image] = card.product.images;
        return (
          <li key={card.id} className="py-3 ps-3 pe-1">
            <div className="flex gap-3">
              <ProductThumb url={image?.url} placeholder={image?.placeholder} className="size-14 shrink-0" />
              <div className="min-w-0 flex-1">
                <Link
                  href={href(locale, campaignPath(card))}
                  className="wrap-anywhere line-clamp-2 font-medium text-sm"
                >
                  {name}
                </Link>
                <div className="mt-1 flex flex-wrap items-center gap-x-3">
                  <CampaignStatus locale={locale} phase={card.phase} />
                  <span className="text-ink-faint text-xs">{format.date(card.createdAt)}</span>
                </div>
              </div>
              <CampaignActions id={card.id} name={name} phase={card.phase} />
            </div>
            {card.matchedCount > 0 && (
              <dl className="mt-3 grid grid-cols-5 pe-2 text-center">
                {countsOf(card).map(([key, count]) => (
                  <div key={key} className="flex flex-col-reverse">
                    <dt className="text-ink-faint text-xs">{t(`count.${key}`)}</dt>
                    <dd className="font-semibold text-sm tabular-nums">{format.number(count)}</dd>
                  </div>
                ))}
              </dl>
            )}
          </li>
        );
      })}
    </ul>
  );
}
