import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { Logo } from "@/components/layout/logo";
import { LocaleSwitch } from "@/components/ui/locale-switch";
import { ThemeToggle } from "@/components/ui/theme-toggle";
import { isLocale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

/** For who comes by a link in a message: nothing of the shop around it. */
export default async function AnswerLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = getTranslator(locale, "common");
  return (
    <>
      <header className="mx-auto flex h-16 max-w-xl items-center justify-between gap-3 px-4">
        <Logo name={t("brand")} />
        <div className="flex items-center gap-1">
          <LocaleSwitch />
          <ThemeToggle />
        </div>
      </header>
      <main className="mx-auto max-w-xl px-4 pb-16">{children}</main>
    </>
  );
}
