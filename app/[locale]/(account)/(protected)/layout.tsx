import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { AccountShell } from "@/components/layout/account-shell";
import { isLocale } from "@/lib/i18n/locales";

// The visitor decides what stands here.
export const dynamic = "force-dynamic";

type OwnLayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

export default async function OwnLayout({ children, params }: OwnLayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return <AccountShell locale={locale}>{children}</AccountShell>;
}
