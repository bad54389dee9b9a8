import type { Metadata } from "next";
import { getActor } from "@/lib/auth";
import { isLocale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

export type PageMetadata = { params: Promise<Record<string, string>> };

type TitleKey =
  | "overview.title"
  | "products.title"
  | "form.newTitle"
  | "form.editTitle"
  | "intents.title"
  | "customers.title"
  | "customers.history"
  | "categories.title"
  | "settings.title";

/** The title of a page of the seller center. */
export async function sellerTitle({ params }: PageMetadata, key: TitleKey): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = getTranslator(locale, "seller");
  const actor = await getActor();
  const part = t(actor?.role === "ADMIN" ? "admin.title" : "title");
  return { title: key === "overview.title" ? part : `${t(key)} · ${part}` };
}
