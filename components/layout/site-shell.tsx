import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";
import { TabBar } from "./tab-bar";

type SiteShellProps = { locale: Locale; query?: string; children: ReactNode };

/** Header, content and footer of the shop, for the layouts of its route groups. */
export function SiteShell({ locale, query, children }: SiteShellProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader locale={locale} query={query} />
      <main id="content" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <SiteFooter locale={locale} />
      <TabBar />
    </div>
  );
}
