"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { LocaleLink } from "./locale-link";
import { Logo } from "./logo";
import { routes } from "./routes";

/** A page with nothing around it but the way home: errors, missing pages. */
export function PlainPage({ children }: { children: ReactNode }) {
  const t = useTranslations("common");
  return (
    <>
      <header className="page-width flex h-16 items-center">
        <LocaleLink href={routes.home} className="flex rounded-md">
          <Logo name={t("brand")} />
        </LocaleLink>
      </header>
      <main>{children}</main>
    </>
  );
}
