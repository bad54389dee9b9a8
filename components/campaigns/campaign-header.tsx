import type { ReactNode } from "react";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { PageHeader } from "@/components/layout/page-header";
import { ProductThumb } from "@/components/seller-products/product-thumb";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Link } from "@/components/ui/link";
import type { CampaignCard } from "@/lib/domain/campaigns/list-campaign-cards";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { localTitle } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { countsOf } from "./campaign-counts";
import { CampaignStatus } from "./campaign-status";

type CampaignHeaderProps = { locale: Locale; card: CampaignCard; actions: ReactNode };

/** Which campaign it is, how it stands, and what was counted of it. */
export function CampaignHeader({ locale, card, actions }: CampaignHeaderProps) {
  const t = getTranslator(locale, "campaigns");
  const format = getFormat(locale);
  const name = localTitle(locale, card.product);
  const [image] = card.product.images;
  const crumbs = [{ label: t("list.title"), href: href(locale, sellerRoutes.campaigns) }, { label: name }];
  return (
    <>
      <Breadcrumbs items={crumbs} label={getTranslator(locale, "common")("breadcrumbs")} className="mb-2" />
      <PageHeader
        className="mb-4"
        title={
          <Link
            href={href(locale, sellerRoutes.product(card.product.id))}
            className="flex items-center gap-3 rounded-md hover:text-accent-ink"
          >
            <ProductThumb url={image?.url} placeholder={image?.placeholder} className="size-11 shrink-0" />
            <span className="wrap-anywhere line-clamp-2 text-lg">{name}</span>
          </Link>
        }
        description={
          <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <CampaignStatus locale={locale} phase={card.phase} />
            <span className="wrap-anywhere line-clamp-1">
              {t("page.tags", { tags: card.matchTags.join(" · ") })}
            </span>
          </span>
        }
        actions={actions}
      />
      <dl
        aria-label={t("page.counts")}
        className="grid grid-cols-5 divide-x divide-line rounded-lg border border-line bg-surface py-3 shadow-sm"
      >
        {countsOf(card).map(([key, count]) => (
          <div key={key} className="flex flex-col-reverse px-1 text-center sm:px-4">
            <dt className="text-ink-faint text-xs sm:text-sm">{t(`count.${key}`)}</dt>
            <dd className="font-semibold text-lg tabular-nums">{format.number(count)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
