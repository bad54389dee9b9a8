import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { TabLinks } from "@/components/ui/tab-links";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

const tabs = ["reports", "appeals", "decisions"] as const;

/** The three lists of moderation. */
export function ModerationTabs({ locale, current }: { locale: Locale; current: (typeof tabs)[number] }) {
  const t = getTranslator(locale, "admin.tabs");
  return (
    <div className="mb-5">
      <TabLinks
        label={t("label")}
        tabs={tabs.map((tab) => ({
          href: href(locale, sellerRoutes[tab]),
          label: t(tab),
          current: tab === current,
        }))}
      />
    </div>
  );
}
