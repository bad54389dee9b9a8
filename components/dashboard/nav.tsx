import { FolderTree, Inbox, LayoutDashboard, Package, Settings, UsersRound } from "lucide-react";
import type { NavItem } from "@/components/layout/nav-list";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { sellerRoutes } from "./seller-routes";

/** The places that are an admin's, too: what all sellers share or have received. */
export function adminNav(locale: Locale): NavItem[] {
  const sellersOwn: string[] = [sellerRoutes.products];
  return dashboardNav(locale, 0).filter(({ path }) => !sellersOwn.includes(path));
}

/** The places of the seller center; `pending` is how many intents wait for an answer. */
export function dashboardNav(locale: Locale, pending: number): NavItem[] {
  const t = getTranslator(locale, "seller");
  return [
    { path: sellerRoutes.overview, label: t("nav.overview"), icon: <LayoutDashboard />, exact: true },
    { path: sellerRoutes.products, label: t("nav.products"), icon: <Package /> },
    { path: sellerRoutes.intents, label: t("nav.intents"), icon: <Inbox />, count: pending },
    { path: sellerRoutes.customers, label: t("nav.customers"), icon: <UsersRound /> },
    { path: sellerRoutes.categories, label: t("nav.categories"), icon: <FolderTree /> },
    { path: sellerRoutes.settings, label: t("nav.settings"), icon: <Settings /> },
  ];
}
