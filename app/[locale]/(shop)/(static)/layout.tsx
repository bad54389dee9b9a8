import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { SiteShell } from "@/components/layout/site-shell";
import { isLocale } from "@/lib/i18n/locales";

type StreetLayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

/** Around the pages that are the same for everyone. */
export default async function StreetLayout({ children, params }: StreetLayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return <SiteShell locale={locale}>{children}</SiteShell>;
}
