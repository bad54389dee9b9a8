import { type Operation, rolesOf, signatureOf } from "@/lib/api/contract";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { Badge } from "../ui/badge";
import { FieldTable } from "./field-table";
import { fieldGroups } from "./reference";

const tones = {
  GET: "neutral",
  POST: "success",
  PUT: "warning",
  PATCH: "warning",
  DELETE: "danger",
} as const;

/** One operation: where it lives, who may call it, what it takes and gives. */
export function OperationCard({ operation, locale }: { operation: Operation; locale: Locale }) {
  const t = getTranslator(locale, "docs");
  const { method, path, aliases = [], summary, source, access, name, status = 200 } = operation;
  const signed = signatureOf(access)?.join(", ");
  const who = access === "public" ? t("anyone") : (signed ?? rolesOf(access)?.join(", ") ?? t("signedIn"));
  return (
    <section id={name} className="scroll-mt-24 rounded-lg border border-line bg-surface p-4 md:p-6">
      <h2 className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Badge tone={tones[method]}>{method}</Badge>
        <code className="break-all font-semibold text-base">{path}</code>
      </h2>
      <p className="mt-2 text-ink-soft text-sm">{summary}</p>
      <dl className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        <Fact term={t("access")}>{who}</Fact>
        <Fact term={t("success")}>{status}</Fact>
        {source && <Fact term={t("source")}>{source}</Fact>}
        {aliases.length > 0 && <Fact term={t("alsoAt")}>{aliases.join(", ")}</Fact>}
      </dl>
      {fieldGroups(operation).map(({ kind, rows }) => (
        <FieldTable
          key={kind}
          caption={t(`groups.${kind}`)}
          rows={rows}
          open={kind !== "answer"}
          locale={locale}
        />
      ))}
    </section>
  );
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div className="flex min-w-0 gap-2">
      <dt className="shrink-0 text-ink-faint">{term}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </div>
  );
}
