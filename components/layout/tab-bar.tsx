"use client";

import { House, Inbox, LayoutGrid, UserRound } from "lucide-react";
import { usePathname } from "next/navigation";
import { useTranslations } from "use-intl";
import { cn } from "@/components/ui/cn";
import { withoutLocale } from "@/lib/i18n/href";
import { LocaleLink } from "./locale-link";
import { routes } from "./routes";
import { useSession } from "./session";
import { SignInLink } from "./sign-in-link";

/** The four places of the shop, under the thumb on a phone. */
export function TabBar() {
  const t = useTranslations("common.nav");
  const path = withoutLocale(usePathname());
  const signedIn = Boolean(useSession());
  const tabs = [
    { to: routes.home, label: t("home"), Icon: House, current: path === routes.home },
    { to: routes.products, label: t("browse"), Icon: LayoutGrid, current: path.startsWith(routes.products) },
    { to: routes.intents, label: t("intents"), Icon: Inbox, current: path.startsWith(routes.intents) },
    signedIn
      ? { to: routes.account, label: t("account"), Icon: UserRound, current: path === routes.account }
      : { to: routes.signIn, label: t("signIn"), Icon: UserRound, current: path === routes.signIn },
  ];
  return (
    <nav
      aria-label={t("menu")}
      className="fixed inset-x-0 bottom-0 z-30 flex border-line border-t bg-paper/95 pb-[env(safe-area-inset-bottom)] backdrop-blur-md md:hidden"
    >
      {tabs.map(({ to, label, Icon, current }) => {
        const shared = {
          "aria-current": current ? ("page" as const) : undefined,
          className: cn(
            "flex h-14 min-w-0 flex-1 flex-col items-center justify-center gap-0.5 px-1 text-xs outline-offset-[-3px] transition-colors",
            current ? "font-medium text-accent-ink" : "text-ink-faint",
          ),
          children: (
            <>
              <Icon aria-hidden="true" className="size-5" strokeWidth={current ? 2.2 : 1.8} />
              <span className="max-w-full truncate">{label}</span>
            </>
          ),
        };
        return to === routes.signIn ? (
          <SignInLink key={to} {...shared} />
        ) : (
          <LocaleLink key={to} href={to} {...shared} />
        );
      })}
    </nav>
  );
}
