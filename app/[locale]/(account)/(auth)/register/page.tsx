import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EntryPage } from "@/components/auth/entry-page";
import { RegisterForm } from "@/components/auth/register-form";
import { alternates } from "@/lib/i18n/href";
import { isLocale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type PageProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  return {
    title: getTranslator(locale, "auth")("register.title"),
    alternates: alternates(locale, "/register"),
  };
}

export default async function RegisterPage({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <EntryPage locale={locale} page="register">
      <RegisterForm />
    </EntryPage>
  );
}
