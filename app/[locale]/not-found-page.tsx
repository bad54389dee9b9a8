import type { Metadata } from "next";
import { NotFoundView } from "@/components/layout/not-found-view";
import { markMissing } from "@/lib/cache/cached";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

export function notFoundMetadata(locale: Locale): Metadata {
  return { title: getTranslator(locale, "common")("notFound.title"), robots: { index: false } };
}

/**
 * What a static page without its subject renders. Next's `notFound()` would send an empty document that only scripts
 * fill; this is a page like any other, answered with 404.
 */
export async function NotFoundPage() {
  await markMissing();
  return <NotFoundView />;
}
