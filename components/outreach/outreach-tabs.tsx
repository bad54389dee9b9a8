import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { TabLinks } from "@/components/ui/tab-links";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

const tabs = ["inbox", "suppressions", "channels", "mailbox"] as const;
export type OutreachTab = (typeof tabs)[number];

type OutreachTabsProps = { locale: Locale; current: OutreachTab; isAdmin?: boolean };

/** What belongs to writing to creators, beside the campaigns themselves. An admin has the ledger alone. */
export function OutreachTabs({ locale, current, isAdmin = false }: OutreachTabsProps) {
  if (isAdmin) return null;
  const t = getTranslator(locale, "outreach");
  return (
    <div className="mb-6">
      <TabLinks
        label={t("tabs.label")}
        tabs={tabs.map((tab) => ({
          href: href(locale, sellerRoutes[tab]),
          label: t(`tabs.${tab}`),
          current: tab === current,
        }))}
      />
    </div>
  );
}
