import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IntentsView } from "@/components/intents/intents-view";
import { routes } from "@/components/layout/routes";
import { intentStatuses, intentStatusSchema } from "@/lib/contracts/storefront/enums";
import { listCustomerIntents } from "@/lib/domain/intents/list-customer-intents";
import { alternates } from "@/lib/i18n/href";
import { isLocale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { oneOf, pageOf, type RawQuery, readQuery } from "@/lib/text/url-values";
import { requireVisitor } from "../require-visitor";

type PageProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<RawQuery>;
};

const pageSize = 10;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const title = getTranslator(locale, "intents")("title");
  return { title, alternates: alternates(locale, routes.intents), robots: { index: false } };
}

export default async function IntentsPage({ params, searchParams }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const search = readQuery(await searchParams);
  const status = oneOf(search.status, intentStatusSchema.options);
  const context = await requireVisitor(
    locale,
    status ? `${routes.intents}?status=${status}` : routes.intents,
  );
  const intents = await listCustomerIntents(context, {
    customerId: context.actor.id,
    status: status && intentStatuses[status],
    page: { number: pageOf(search.page), size: pageSize },
  });
  return <IntentsView intents={intents} status={status} customerId={context.actor.id} locale={locale} />;
}
