import { Store } from "lucide-react";
import type { ReactNode } from "react";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { LiveNotices } from "@/components/notices/notice-bell";
import { Link } from "@/components/ui/link";
import { LocaleSwitch } from "@/components/ui/locale-switch";
import { ThemeToggle } from "@/components/ui/theme-toggle";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { AccountMenu } from "./account-menu";
import { Logo } from "./logo";
import { type NavItem, NavList } from "./nav-list";
import { NavSheet } from "./nav-sheet";
import { routes } from "./routes";
import { SkipLink } from "./skip-link";

type DashboardShellProps = {
  locale: Locale;
  /** What this part is called, such as the seller center. */
  title: string;
  nav: readonly NavItem[];
  /** The search, opened by ⌘K. */
  command?: ReactNode;
  children: ReactNode;
};

/** A rail on the left, a bar on top, and content no wider than it reads. */
export function DashboardShell({ locale, title, nav, command, children }: DashboardShellProps) {
  const t = getTranslator(locale, "common");
  const back = (
    <Link
      href={href(locale, routes.home)}
      className="flex min-h-10 items-center gap-3 rounded-md px-3 text-ink-soft text-sm transition-colors hover:bg-sunken hover:text-ink"
    >
      <Store aria-hidden="true" className="size-[1.125rem] text-ink-faint" />
      {t("nav.backToShop")}
    </Link>
  );
  return (
    <div className="min-h-dvh [--sticky-top:3.5rem] lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
      <SkipLink label={t("skipToContent")} />
      <aside className="sticky top-0 hidden h-dvh flex-col border-line border-e bg-sunken/40 px-3 pb-3 lg:flex">
        <Link href={href(locale, routes.dashboard)} className="flex h-14 items-center rounded-md px-2.5">
          <Logo name={title} />
        </Link>
        <NavList items={nav} label={title} className="mt-3" />
        <div className="mt-auto border-line border-t pt-2">{back}</div>
      </aside>
      <div className="flex min-w-0 flex-col">
        <header className="sticky top-0 z-20 flex h-14 items-center gap-1 border-line border-b bg-paper/90 px-4 backdrop-blur-md lg:px-8">
          <NavSheet items={nav} title={title} openLabel={t("nav.menu")}>
            <div className="-mx-2 mt-3 border-line border-t pt-3">{back}</div>
            <LocaleSwitch className="mt-4 w-fit sm:hidden" />
          </NavSheet>
          <div className="me-auto min-w-0 flex-1">
            {command ?? <span className="font-medium lg:hidden">{title}</span>}
          </div>
          <LocaleSwitch className="max-sm:hidden" />
          <ThemeToggle />
          <LiveNotices />
          <AccountMenu notices={sellerRoutes.notices} />
        </header>
        <main
          id="content"
          tabIndex={-1}
          className="mx-auto w-full max-w-6xl flex-1 px-4 py-6 outline-none lg:px-8 lg:py-8 2xl:max-w-7xl"
        >
          {children}
        </main>
      </div>
    </div>
  );
}
