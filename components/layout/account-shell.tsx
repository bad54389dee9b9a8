import { Bell, HandCoins, Inbox, UserRound } from "lucide-react";
import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { NavList } from "./nav-list";
import { routes } from "./routes";

type AccountShellProps = {
  locale: Locale;
  /** Sells without a dashboard. */
  isPrivate: boolean;
  children: ReactNode;
};

/** The account's places beside its content; on a phone the tab bar and the account's menu lead there. Goes inside `SiteShell`. */
export function AccountShell({ locale, isPrivate, children }: AccountShellProps) {
  const t = getTranslator(locale, "common");
  return (
    <div className="page-width grid gap-10 py-6 md:grid-cols-[12rem_minmax(0,1fr)] md:py-10">
      <NavList
        label={t("nav.account")}
        className="content-start max-md:hidden"
        items={[
          { path: routes.intents, label: t("nav.intents"), icon: <Inbox /> },
          ...(isPrivate ? [{ path: routes.received, label: t("nav.received"), icon: <HandCoins /> }] : []),
          { path: routes.notices, label: t("nav.notices"), icon: <Bell /> },
          { path: routes.account, label: t("nav.account"), icon: <UserRound />, exact: true },
        ]}
      />
      <div className="min-w-0">{children}</div>
    </div>
  );
}
