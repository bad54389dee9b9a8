import type { Metadata } from "next";
import { PlainPage } from "@/components/layout/plain-page";
import { isLocale } from "@/lib/i18n/locales";
import { Missing, missingMetadata } from "../missing";

type PageProps = { params: Promise<{ locale: string }> };

export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? missingMetadata(locale) : {};
}

/** Every address without a page, so that it is missed in its own language. */
export default function MissingPage() {
  return (
    <PlainPage>
      <Missing />
    </PlainPage>
  );
}
