import Link from "next/link";
import { LocaleSwitch } from "@/components/ui/locale-switch";
import { SearchBox } from "@/components/ui/search-box";
import { ThemeToggle } from "@/components/ui/theme-toggle";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { AccountMenu } from "./account-menu";
import { Logo } from "./logo";
import { routes } from "./routes";
import { SkipLink } from "./skip-link";

const navLink =
  "hidden h-10 items-center whitespace-nowrap rounded-md px-3 text-ink-soft text-sm transition-colors hover:bg-sunken hover:text-ink lg:inline-flex";

/** Logo, search, the ways in; scrolled on a phone, only the search stays. `query` fills the search box on the page of its results. */
export function SiteHeader({ locale, query }: { locale: Locale; query?: string }) {
  const t = getTranslator(locale, "common");
  return (
    <>
      <SkipLink label={t("skipToContent")} />
      <header className="sticky -top-12 z-30 border-line border-b bg-paper/90 backdrop-blur-md md:top-0">
        <div className="page-width flex flex-wrap items-center gap-x-2 gap-y-2 py-2.5 md:h-16 md:flex-nowrap md:py-0">
          <Link href={href(locale, routes.home)} className="me-auto flex shrink-0 rounded-md md:me-4">
            <Logo name={t("brand")} />
          </Link>
          <SearchBox
            action={href(locale, routes.products)}
            defaultValue={query}
            className="order-last w-full md:order-none md:max-w-xl md:flex-1"
          />
          <nav aria-label={t("nav.main")} className="ms-auto hidden md:flex">
            <Link href={href(locale, routes.products)} className={navLink}>
              {t("nav.browse")}
            </Link>
            <Link href={href(locale, routes.intents)} className={navLink}>
              {t("nav.intents")}
            </Link>
          </nav>
          <LocaleSwitch className="max-md:text-xs" />
          <ThemeToggle />
          <AccountMenu />
        </div>
      </header>
    </>
  );
}
