import { ProductThumb } from "@/components/seller-products/product-thumb";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { RowActions, Td, Th, Tr } from "@/components/ui/table-cells";
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

const columns = ["matched", "willing", "sent", "replied", "cooperating"] as const;

/** The campaigns on a wide screen. */
export function CampaignTable({ locale, cards }: { locale: Locale; cards: readonly CampaignCard[] }) {
  const t = getTranslator(locale, "campaigns");
  const format = getFormat(locale);
  return (
    <Table caption={t("list.caption")}>
      <thead>
        <tr>
          <Th>{t("list.product")}</Th>
          <Th>{t("list.status")}</Th>
          {columns.map((name) => (
            <Th key={name} numeric>
              {t(`count.${name}`)}
            </Th>
          ))}
          <Th>
            <span className="sr-only">{t("list.actions")}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {cards.map((card) => {
          const name = localTitle(locale, card.product);
          const [image] = card.product.images;
          return (
            <Tr key={card.id}>
              <Td className="w-full max-w-0">
                <div className="flex items-center gap-3">
                  <ProductThumb
                    url={image?.url}
                    placeholder={image?.placeholder}
                    className="size-12 shrink-0"
                  />
                  <div className="min-w-0">
                    <Link
                      href={href(locale, campaignPath(card))}
                      className="block truncate font-medium hover:text-accent-ink"
                    >
                      {name}
                    </Link>
                    <p className="truncate text-ink-faint text-xs">
                      {t("list.made", { date: format.dateTime(card.createdAt) })}
                    </p>
                  </div>
                </div>
              </Td>
              <Td>
                <CampaignStatus locale={locale} phase={card.phase} />
              </Td>
              {countsOf(card).map(([key, count]) => (
                <Td key={key} numeric className={count === 0 ? "text-ink-faint" : undefined}>
                  {format.number(count)}
                </Td>
              ))}
              <Td className="py-1 ps-0">
                <RowActions>
                  <CampaignActions id={card.id} name={name} phase={card.phase} />
                </RowActions>
              </Td>
            </Tr>
          );
        })}
      </tbody>
    </Table>
  );
}
