import { ChevronRight } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { accountName } from "@/lib/contracts/account-name";
import type { DecisionRow } from "@/lib/domain/moderation/decision-select";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { AppealState } from "./appeal-state";
import { DecisionBadges } from "./decision-badges";
import { Statement } from "./statement";

/** What was decided on a product, each decision with its reasons to unfold. */
export function DecisionHistory({
  locale,
  decisions,
}: {
  locale: Locale;
  decisions: readonly DecisionRow[];
}) {
  const t = getTranslator(locale, "admin");
  const format = getFormat(locale);
  if (decisions.length === 0) return <p className="text-ink-soft text-sm">{t("case.noHistory")}</p>;
  return (
    <ul aria-label={t("case.history")} className="divide-y divide-line">
      {decisions.map((decision) => (
        <li key={decision.id} className="py-3 first:pt-0 last:pb-0">
          <details className="group">
            <summary className="flex cursor-pointer list-none items-start gap-2 text-sm [&::-webkit-details-marker]:hidden">
              <ChevronRight
                aria-hidden="true"
                className="mt-0.5 size-4 shrink-0 text-ink-faint transition-transform group-open:rotate-90"
              />
              <span className="flex min-w-0 flex-wrap items-center gap-1.5">
                <DecisionBadges locale={locale} decision={decision} />
                <span className="text-ink-faint text-xs">
                  {t("decisions.by", {
                    name: accountName(decision.admin),
                    date: format.dateTime(decision.createdAt),
                  })}
                </span>
                <Badge tone="outline">{t("decisions.reports", { count: decision.reports.length })}</Badge>
              </span>
            </summary>
            <div className="mt-4 grid gap-4">
              <Statement locale={locale} statement={decision} />
              {decision.appeal && (
                <AppealState locale={locale} title={t("appeals.title")} appeal={decision.appeal} />
              )}
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}
