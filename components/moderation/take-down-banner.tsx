import { ShieldAlert } from "lucide-react";
import { ClientMessages } from "@/components/layout/client-messages";
import { appealUntil } from "@/lib/domain/moderation/appeal-term";
import type { Statement as Reasons } from "@/lib/domain/moderation/decision-select";
import { ruleOf } from "@/lib/domain/moderation/rules";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { AppealForm } from "./appeal-form";
import { AppealState } from "./appeal-state";
import { Statement } from "./statement";

type TakeDownBannerProps = { locale: Locale; statements: readonly Reasons[]; now: Date };

/** What a seller reads on a product that was taken down: why, what became of an appeal, and how to make one. */
export function TakeDownBanner({ locale, statements, now }: TakeDownBannerProps) {
  const t = getTranslator(locale, "moderation");
  const standing = statements.find(({ liftedAt }) => liftedAt === null);
  const past = statements.filter((statement) => statement !== standing);
  if (statements.length === 0) return null;
  return (
    <ClientMessages locale={locale} namespaces={["moderation"]}>
      {standing && (
        <section
          aria-labelledby="taken-down"
          className="mb-6 grid gap-5 rounded-lg border border-danger/30 bg-surface p-5 shadow-sm"
        >
          <header className="flex items-start gap-3">
            <ShieldAlert aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-danger" />
            <div>
              <h2 id="taken-down" className="font-semibold text-base">
                {t("statement.title")}
              </h2>
              <p className="mt-0.5 text-ink-soft text-sm">{t("statement.lead")}</p>
            </div>
          </header>
          <Statement locale={locale} statement={standing} />
          {standing.appeal ? (
            <AppealState locale={locale} title={t("appeal.yours")} appeal={standing.appeal} />
          ) : now > appealUntil(standing.createdAt) ? (
            <p className="text-ink-soft text-sm">{t("appeal.over")}</p>
          ) : (
            <div>
              <AppealForm decisionId={standing.id} />
            </div>
          )}
        </section>
      )}
      {past.length > 0 && <PastDecisions locale={locale} statements={past} />}
    </ClientMessages>
  );
}

function PastDecisions({ locale, statements }: { locale: Locale; statements: readonly Reasons[] }) {
  const t = getTranslator(locale, "moderation");
  const format = getFormat(locale);
  return (
    <details className="mb-6 rounded-lg border border-line bg-surface px-5 py-4 text-sm shadow-sm">
      <summary className="cursor-pointer font-medium">{t("statement.past")}</summary>
      <ul className="mt-3 grid gap-2">
        {statements.map(({ id, ground, createdAt, liftedAt, appeal }) => (
          <li key={id} className="text-ink-soft">
            {format.date(createdAt)} · {t(`rules.${ruleOf(ground)}.title`)}
            {liftedAt && ` · ${t("statement.lifted", { date: format.date(liftedAt) })}`}
            {appeal && ` · ${t(`appeal.status.${appeal.status}`)}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
