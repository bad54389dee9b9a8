import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { isLocale } from "@/lib/i18n/locales";

type CampaignsLayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

export default async function CampaignsLayout({ children, params }: CampaignsLayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <ClientMessages locale={locale} namespaces={["campaigns", "matching"]}>
      {children}
    </ClientMessages>
  );
}
