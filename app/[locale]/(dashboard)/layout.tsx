import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { CommandPalette } from "@/components/dashboard/command-palette";
import { dashboardNav } from "@/components/dashboard/nav";
import { ClientMessages } from "@/components/layout/client-messages";
import { DashboardShell } from "@/components/layout/dashboard-shell";
import { getActor } from "@/lib/auth";
import { isLocale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { countWaiting } from "./count-pending";

/** Everything here depends on who asks. */
export const dynamic = "force-dynamic";

export const metadata: Metadata = { robots: { index: false } };

type DashboardLayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

export default async function DashboardLayout({ children, params }: DashboardLayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const actor = await getActor();
  // The page itself sends others to sign in, or tells them whom this part is for.
  if (!actor || actor.role === "CUSTOMER") return children;
  const t = getTranslator(locale, "seller");
  const isAdmin = actor.role === "ADMIN";
  return (
    <ClientMessages locale={locale} namespaces={["seller"]}>
      <DashboardShell
        locale={locale}
        title={t(isAdmin ? "admin.title" : "title")}
        nav={dashboardNav(locale, actor.role, await countWaiting())}
        command={<CommandPalette role={actor.role} />}
      >
        {children}
      </DashboardShell>
    </ClientMessages>
  );
}
