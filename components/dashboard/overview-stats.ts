import { routes } from "@/components/layout/routes";
import type { DashboardStats } from "@/lib/domain/dashboard/get-dashboard-stats";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { sellerRoutes } from "./seller-routes";
import type { Stat } from "./stat-tiles";

const sum = (counts: Record<string, number>) =>
  Object.values(counts).reduce((total, count) => total + count, 0);

/** The four figures of the overview, worded; an admin has the public catalog in place of products of its own. */
export function overviewStats(locale: Locale, stats: DashboardStats, { admin = false } = {}): Stat[] {
  const t = getTranslator(locale, "seller");
  const format = getFormat(locale);
  const { products, intents } = stats;
  return [
    {
      label: t("overview.pending"),
      value: format.number(intents.PENDING),
      hint: t("overview.pendingHint", { total: sum(intents) }),
      href: href(locale, `${sellerRoutes.intents}?status=pending`),
      urgent: !admin && intents.PENDING > 0,
    },
    {
      label: t("overview.online"),
      value: format.number(products.ONLINE),
      hint: t("overview.onlineHint", { total: sum(products) }),
      href: href(locale, admin ? routes.products : `${sellerRoutes.products}?status=online`),
    },
    {
      label: t("overview.revenue"),
      value: format.money(stats.revenueMinor),
      hint: t("overview.revenueHint", { total: intents.SUCCESS + intents.RECEIVED }),
      href: href(locale, `${sellerRoutes.intents}?status=success`),
    },
    {
      label: t("overview.customers"),
      value: format.number(stats.customers),
      hint: t("overview.customersHint"),
      href: href(locale, sellerRoutes.customers),
    },
  ];
}
