import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SiteShell } from "@/components/layout/site-shell";
import { isLocale } from "@/lib/i18n/locales";
import { NotFoundPage, notFoundMetadata } from "../not-found-page";

type PageProps = { params: Promise<{ locale: string }> };

/** In seconds; without it whoever keeps copies would be told that an address can be missing for a year. */
export const revalidate = 1;

export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? notFoundMetadata(locale) : {};
}

/** Every address without a page, so that it is missed in its own language. */
export default async function MissingPage({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <SiteShell locale={locale}>
      <NotFoundPage />
    </SiteShell>
  );
}
