import type { ReactNode } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { Seal } from "@/components/layout/logo";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { AlreadySignedIn } from "./already-signed-in";
import { OtherWay } from "./other-way";

type EntryPageProps = { locale: Locale; page: "signIn" | "register"; children: ReactNode };

/** The frame that signing in and registering share. */
export function EntryPage({ locale, page, children }: EntryPageProps) {
  const t = getTranslator(locale, "auth");
  return (
    <ClientMessages locale={locale} namespaces={["auth"]}>
      <div className="mx-auto w-full max-w-md px-4 py-10 md:py-16">
        <header className="mb-8 text-center">
          <Seal className="mx-auto size-12" />
          <h1 className="mt-4 font-semibold text-xl">{t(`${page}.title`)}</h1>
          <p className="mt-1 text-ink-soft text-sm">{t(`${page}.lead`)}</p>
        </header>
        <div className="md:rounded-lg md:border md:border-line md:bg-surface md:p-8 md:shadow-sm">
          <AlreadySignedIn />
          <noscript>
            <p className="mb-5 rounded-md bg-warning-soft px-3 py-2 text-sm text-warning">
              {t("needsScript")}
            </p>
          </noscript>
          {children}
        </div>
        <OtherWay page={page} />
      </div>
    </ClientMessages>
  );
}
