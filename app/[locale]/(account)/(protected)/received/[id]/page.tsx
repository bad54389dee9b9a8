import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { receivedPath } from "@/components/layout/routes";
import { ReceivedDetail } from "@/components/seller-intents/received/received-detail";
import { DomainError } from "@/lib/domain/errors";
import { getIntent } from "@/lib/domain/intents/get-intent";
import { isLocale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { idOf } from "@/lib/text/url-values";
import { livePage } from "../../../../live-page";
import { requirePrivate } from "../require-private";

type PageProps = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, id } = await params;
  if (!isLocale(locale)) return {};
  return { title: getTranslator(locale, "seller")("intents.detail", { id }), robots: { index: false } };
}

export default async function ReceivedIntentPage({ params }: PageProps) {
  const { locale, id: text } = await params;
  const id = idOf(text);
  if (!isLocale(locale) || !id) notFound();
  const context = await requirePrivate(locale, { path: receivedPath(id), desk: sellerRoutes.intent(id) });
  return livePage(async () => {
    const intent = await getIntent(context, id).catch((error: unknown) => {
      if (error instanceof DomainError && error.kind === "not_found") notFound();
      throw error;
    });
    return <ReceivedDetail locale={locale} intent={intent} />;
  });
}
