"use client";

import { usePathname } from "next/navigation";
import type { SyntheticEvent } from "react";
import { useLocale, useTranslations } from "use-intl";
import { href, withoutLocale } from "@/lib/i18n/href";
import { type Locale, languageTags, localeNames, locales } from "@/lib/i18n/locales";
import { cn } from "./cn";

/** The query is read when the link is about to be used: reading it while rendering would make static pages dynamic. */
function carryQuery(event: SyntheticEvent<HTMLAnchorElement>) {
  event.currentTarget.search = window.location.search;
}

/** Home asks for this cookie before it believes the browser's own language (`next.config.ts`). */
function remember(locale: Locale) {
  const expires = Date.now() + 365 * 86_400_000;
  // There is none on plain HTTP; the language of each page still is the one in its address.
  void window.cookieStore?.set({ name: "locale", value: locale, path: "/", sameSite: "lax", expires });
}

/** The same page in the other language: plain links, a full load, so that `<html lang>` is right. */
export function LocaleSwitch({ className }: { className?: string }) {
  const t = useTranslations("common.language");
  const current = useLocale();
  const path = withoutLocale(usePathname());
  return (
    <nav
      aria-label={t("label")}
      className={cn("flex items-center rounded-md bg-sunken p-0.5 text-sm", className)}
    >
      {locales.map((locale) => (
        <a
          key={locale}
          href={href(locale, path)}
          hrefLang={languageTags[locale]}
          lang={languageTags[locale]}
          aria-current={locale === current ? "true" : undefined}
          onPointerDown={carryQuery}
          onFocus={carryQuery}
          onClick={() => remember(locale)}
          className={cn(
            "rounded-sm px-2.5 py-1 leading-6 transition-colors",
            locale === current
              ? "bg-surface text-ink shadow-sm dark:bg-line-strong/60"
              : "text-ink-faint hover:text-ink",
          )}
        >
          {localeNames[locale]}
        </a>
      ))}
    </nav>
  );
}
