import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { ChipLink } from "@/components/ui/chip";
import { TabLinks } from "@/components/ui/tab-links";
import { intentStatuses, intentStatusSchema } from "@/lib/contracts/storefront/enums";
import { type InboxSummary, mostCounted } from "@/lib/domain/intents/summarize-inbox";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { localTitle } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { type IntentQuery, intentHref, isFiltered } from "./intent-query";

type IntentTabsProps = { locale: Locale; query: IntentQuery } & Pick<InboxSummary, "counts" | "product">;

/** Table or board, the statuses of the table, and what else narrows it. */
export function IntentTabs({ locale, query, counts, product }: IntentTabsProps) {
  const t = getTranslator(locale, "seller");
  const path = href(locale, sellerRoutes.intents);
  const filtered = isFiltered(query);
  const count = (status: keyof typeof intentStatuses) => {
    const n = counts[intentStatuses[status]];
    return n > mostCounted ? t("intents.more", { n: mostCounted }) : n;
  };
  const statuses = [...intentStatusSchema.options, "all" as const].map((status) => ({
    href: intentHref(path, query, { status }),
    label: status === "all" ? t("intents.all") : t(`intentStatus.${status}`),
    // The figures are of everything, so they would be wrong beside a part of it.
    count: filtered || status === "all" ? undefined : count(status),
    current: query.status === status,
  }));
  return (
    <div className="grid grid-cols-1 gap-3 print:hidden">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <nav aria-label={t("intents.view")} className="order-last ms-auto flex gap-2">
          {(["table", "board"] as const).map((view) => (
            <ChipLink key={view} href={intentHref(path, query, { view })} selected={query.view === view}>
              {t(`intents.${view}`)}
            </ChipLink>
          ))}
        </nav>
        {query.view === "table" && <TabLinks label={t("intents.status")} tabs={statuses} />}
      </div>
      {filtered && (
        <div className="flex flex-wrap gap-2">
          {query.product && (
            <ChipLink
              href={intentHref(path, query, { product: undefined })}
              removeLabel={t("intents.clearProduct")}
            >
              {t("intents.onlyProduct", {
                name: product ? localTitle(locale, product) : `#${query.product}`,
              })}
            </ChipLink>
          )}
          {query.reason && (
            <ChipLink
              href={intentHref(path, query, { reason: undefined })}
              removeLabel={t("intents.clearReason")}
            >
              {t("intents.onlyReason", { reason: t(`intents.reasonName.${query.reason}`) })}
            </ChipLink>
          )}
          <ChipLink href={path} removeLabel={t("intents.clear")}>
            {t("intents.clear")}
          </ChipLink>
        </div>
      )}
    </div>
  );
}
