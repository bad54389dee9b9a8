import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EntryPage } from "@/components/auth/entry-page";
import { SignInForm } from "@/components/auth/sign-in-form";
import { alternates } from "@/lib/i18n/href";
import { isLocale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type PageProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  return { title: getTranslator(locale, "auth")("signIn.title"), alternates: alternates(locale, "/sign-in") };
}

export default async function SignInPage({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <EntryPage locale={locale} page="signIn">
      <SignInForm />
    </EntryPage>
  );
}
