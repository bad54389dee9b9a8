import type { NavItem } from "@/components/layout/nav-list";
import type { Role } from "@/lib/generated/prisma/enums";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { dashboardPages, pagesFor } from "./pages";

export type Waiting = { intents: number; inbox: number; reports: number; proposals: number };

/** The rail of the dashboard as a role sees it, with how much waits for someone in each room. */
export function dashboardNav(locale: Locale, role: Role, waiting: Waiting): NavItem[] {
  const counts = new Map<string, number>([
    [dashboardPages.intents.path, waiting.intents],
    [dashboardPages.inbox.path, waiting.inbox],
    [dashboardPages.reports.path, waiting.reports],
    [dashboardPages.categories.path, waiting.proposals],
  ]);
  const t = getTranslator(locale, "seller");
  return pagesFor(role, "rail").map(({ path, label, icon: Icon }) => ({
    path,
    label: t(`nav.${label}`),
    icon: Icon && <Icon />,
    exact: path === dashboardPages.overview.path,
    count: counts.get(path),
  }));
}
