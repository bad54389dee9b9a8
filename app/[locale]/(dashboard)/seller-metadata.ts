import type { Metadata } from "next";
import { type DashboardPage, pageOf } from "@/components/dashboard/pages";
import { getActor } from "@/lib/auth";
import { isLocale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

export type PageMetadata = { params: Promise<Record<string, string>> };

/** The title of a page of the dashboard. */
export async function sellerTitle({ params }: PageMetadata, name: DashboardPage): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = getTranslator(locale, "seller");
  const actor = await getActor();
  const part = t(actor?.role === "ADMIN" ? "admin.title" : "title");
  return { title: name === "overview" ? part : `${t(`nav.${pageOf(name).label}`)} · ${part}` };
}
