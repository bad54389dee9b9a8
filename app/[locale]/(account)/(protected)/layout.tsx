import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { AccountShell } from "@/components/layout/account-shell";
import { getActor } from "@/lib/auth";
import { isLocale } from "@/lib/i18n/locales";

// The visitor decides what stands here.
export const dynamic = "force-dynamic";

type OwnLayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

export default async function OwnLayout({ children, params }: OwnLayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  // Whoever has a dashboard answers there; the page itself sends others to sign in.
  const isPrivate = (await getActor())?.role === "CUSTOMER";
  return (
    <AccountShell locale={locale} isPrivate={isPrivate}>
      {children}
    </AccountShell>
  );
}
