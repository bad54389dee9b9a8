import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ContractNav } from "@/components/docs/contract-nav";
import { OperationCard } from "@/components/docs/operation-card";
import { routes } from "@/components/layout/routes";
import { contracts } from "@/lib/contracts/all";
import { alternates } from "@/lib/i18n/href";
import { isLocale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type Props = { params: Promise<{ locale: string; contract: string }> };

const findContract = (name: string) => contracts.find(({ contract }) => contract.name === name);

export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, contract: name } = await params;
  const found = findContract(name);
  if (!isLocale(locale) || !found) return {};
  const { title, description } = found.contract;
  return { title: `${title} API`, description, alternates: alternates(locale, `${routes.docs}/${name}`) };
}

export default async function ContractPage({ params }: Props) {
  const { locale, contract: name } = await params;
  const found = findContract(name);
  if (!isLocale(locale) || !found) notFound();
  const { contract, operations } = found;
  const t = getTranslator(locale, "docs");
  return (
    <div className="page-width grid grid-cols-1 gap-8 py-8 lg:grid-cols-[16rem_minmax(0,1fr)]">
      <ContractNav locale={locale} current={name} />
      <div className="grid min-w-0 grid-cols-1 gap-4">
        <header className="mb-2">
          <h1 className="font-semibold text-xl">{contract.title} API</h1>
          <p className="mt-1 text-ink-soft">{contract.description}</p>
          <a
            href={`/api/openapi/${name}.json`}
            className="mt-2 inline-block text-accent-ink text-sm underline underline-offset-4"
          >
            {t("download")}
          </a>
        </header>
        {operations.map((operation) => (
          <OperationCard key={operation.name} operation={operation} locale={locale} />
        ))}
      </div>
    </div>
  );
}
