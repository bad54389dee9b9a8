import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { routes } from "@/components/layout/routes";
import { readNoticeRequest } from "@/components/notices/notice-request";
import { NoticesView } from "@/components/notices/notices-view";
import { listNotices } from "@/lib/domain/notices/list-notices";
import { alternates } from "@/lib/i18n/href";
import { isLocale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { type RawQuery, readQuery } from "@/lib/text/url-values";
import { livePage } from "../../../live-page";
import { requireVisitor } from "../require-visitor";

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<RawQuery> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const title = getTranslator(locale, "notices")("title");
  return { title, alternates: alternates(locale, routes.notices), robots: { index: false } };
}

export default async function NoticesPage({ params, searchParams }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { request, moved } = readNoticeRequest(readQuery(await searchParams));
  const context = await requireVisitor(locale, routes.notices);
  return livePage(async () => (
    <NoticesView
      locale={locale}
      role={context.actor.role}
      path={routes.notices}
      page={await listNotices(context, request)}
      unread={request.unread}
      moved={moved}
    />
  ));
}
