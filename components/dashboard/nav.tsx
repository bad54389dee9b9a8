import type { NavItem } from "@/components/layout/nav-list";
import type { Role } from "@/lib/generated/prisma/enums";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { dashboardPages, pagesFor } from "./pages";

/** The rail of the dashboard as a role sees it; `pending` is how many intents wait for an answer. */
export function dashboardNav(locale: Locale, role: Role, pending: number): NavItem[] {
  const t = getTranslator(locale, "seller");
  return pagesFor(role, "rail").map(({ path, label, icon: Icon }) => ({
    path,
    label: t(`nav.${label}`),
    icon: Icon && <Icon />,
    exact: path === dashboardPages.overview.path,
    count: path === dashboardPages.intents.path ? pending : undefined,
  }));
}
