import "../globals.css";
import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { Providers } from "@/components/layout/providers";
import { rawHtml } from "@/components/product/raw-html";
import { env } from "@/lib/env";
import { isLocale, languageTags } from "@/lib/i18n/locales";
import { pickMessages } from "@/lib/i18n/messages";
import { getTranslator } from "@/lib/i18n/translator";
import { themeScript } from "@/lib/serving/theme-script";

type LocaleLayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

export const dynamicParams = true;

/** No language is built ahead: a page is rendered when it is first asked for, with the data of that moment. */
export function generateStaticParams() {
  return [];
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf8" },
    { media: "(prefers-color-scheme: dark)", color: "#15120f" },
  ],
  viewportFit: "cover",
};

export async function generateMetadata({ params }: LocaleLayoutProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = getTranslator(locale, "common");
  const title = `${t("brand")} · ${t("tagline")}`;
  return {
    metadataBase: new URL(env.APP_URL),
    title: { default: title, template: `%s · ${t("brand")}` },
    description: t("description"),
    applicationName: t("brand"),
    openGraph: {
      type: "website",
      siteName: t("brand"),
      title,
      description: t("description"),
      locale: languageTags[locale].replace("-", "_"),
    },
    twitter: { card: "summary_large_image" },
    formatDetection: { telephone: false },
    manifest: "/manifest.webmanifest",
    icons: {
      icon: [
        { url: "/favicon.ico", sizes: "48x48" },
        { url: "/icons/icon.svg", type: "image/svg+xml" },
      ],
      apple: "/icons/apple-touch-icon.png",
    },
  };
}

export default async function LocaleLayout({ children, params }: LocaleLayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    // The script sets the class before the first paint, which React must not take for a mistake.
    <html lang={languageTags[locale]} suppressHydrationWarning>
      <body>
        <script {...rawHtml(themeScript)} />
        <Providers
          locale={locale}
          timeZone={env.APP_TIMEZONE}
          messages={pickMessages(locale, ["common", "errors"])}
        >
          {children}
        </Providers>
      </body>
    </html>
  );
}
