import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { routes } from "@/components/layout/routes";
import { intentFilter, pageOf, readIntentQuery } from "@/components/seller-intents/intent-query";
import { ReceivedView } from "@/components/seller-intents/received/received-view";
import { listInbox } from "@/lib/domain/intents/list-inbox";
import { summarizeInbox } from "@/lib/domain/intents/summarize-inbox";
import { alternates } from "@/lib/i18n/href";
import { isLocale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { type RawQuery, readQuery } from "@/lib/text/url-values";
import { livePage } from "../../../live-page";
import { requirePrivate } from "./require-private";

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<RawQuery> };

const pageSize = 20;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const title = getTranslator(locale, "intents")("received.title");
  return { title, alternates: alternates(locale, routes.received), robots: { index: false } };
}

export default async function ReceivedPage({ params, searchParams }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const context = await requirePrivate(locale, { path: routes.received, desk: sellerRoutes.intents });
  const query = readIntentQuery(readQuery(await searchParams));
  return livePage(async () => {
    const { counts } = await summarizeInbox(context);
    const page = await listInbox(context, intentFilter(query), pageOf(query, pageSize));
    return <ReceivedView locale={locale} query={query} page={page} counts={counts} />;
  });
}
