import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { routes } from "@/components/layout/routes";
import { contracts } from "@/lib/contracts/all";
import { alternates, href } from "@/lib/i18n/href";
import { isLocale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = getTranslator(locale, "docs");
  return { title: t("title"), description: t("intro"), alternates: alternates(locale, routes.docs) };
}

export default async function DocsPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = getTranslator(locale, "docs");
  return (
    <div className="page-width py-10">
      <h1 className="font-semibold text-xl">{t("title")}</h1>
      <p className="mt-2 max-w-prose text-ink-soft">{t("intro")}</p>
      <ul className="mt-8 grid gap-4 md:grid-cols-2">
        {contracts.map(({ contract, operations }) => (
          <li key={contract.name} className="rounded-lg border border-line bg-surface p-6">
            <h2 className="font-semibold text-lg">
              <Link href={href(locale, `${routes.docs}/${contract.name}`)} className="hover:text-accent-ink">
                {contract.title}
              </Link>
            </h2>
            <p className="mt-1 text-ink-soft text-sm">{contract.description}</p>
            <p className="mt-4 flex gap-4 text-sm">
              <span className="text-ink-faint">{t("operations", { count: operations.length })}</span>
              <a
                href={`/api/openapi/${contract.name}.json`}
                className="text-accent-ink underline underline-offset-4"
              >
                OpenAPI 3.1
              </a>
            </p>
          </li>
        ))}
      </ul>
      <section className="prose mt-10">
        <h2>{t("identity.title")}</h2>
        <p>{t("identity.text")}</p>
        <pre>
          <code>Authorization: Bearer &lt;token&gt;</code>
        </pre>
        <h2>{t("shared.title")}</h2>
        <p>{t("shared.text")}</p>
        <pre>
          <code>Api-Contract: storefront</code>
        </pre>
      </section>
    </div>
  );
}
