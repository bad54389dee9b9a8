import { Card, CardBody, CardHeader } from "@/components/ui/card";
import type { Answers } from "@/lib/domain/creators/get-answers";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

const kinds = [
  { outcome: "WILLING", text: "profile.willing", color: "bg-success" },
  { outcome: "REFUSED", text: "profile.refused", color: "bg-danger" },
  { outcome: "NO_ANSWER", text: "profile.silent", color: "bg-line-strong" },
] as const;

/** How a creator answered before, in counts and as a bar of their shares. */
export function AnswersCard({ locale, answers }: { locale: Locale; answers: Answers }) {
  const t = getTranslator(locale, "creators");
  const { counts, total, lastAt } = answers;
  const label = t("profile.answersLabel", {
    total,
    willing: counts.WILLING,
    refused: counts.REFUSED,
    silent: counts.NO_ANSWER,
  });
  return (
    <Card>
      <CardHeader
        title={t("profile.answers")}
        description={
          lastAt ? t("profile.answersLead", { date: getFormat(locale).date(lastAt) }) : t("profile.noAnswers")
        }
      />
      {total > 0 && (
        <CardBody>
          <div role="img" aria-label={label} className="flex h-2.5 gap-0.5 overflow-hidden rounded-full">
            {kinds.map(({ outcome, color }) =>
              counts[outcome] > 0 ? (
                <span key={outcome} className={color} style={{ flexGrow: counts[outcome] }} />
              ) : null,
            )}
          </div>
          <dl className="mt-4 grid grid-cols-3 gap-3 text-sm">
            {kinds.map(({ outcome, text, color }) => (
              <div key={outcome}>
                <dt className="flex items-center gap-1.5 text-ink-faint text-xs">
                  <span aria-hidden="true" className={`size-2 shrink-0 rounded-full ${color}`} />
                  {t(text)}
                </dt>
                <dd className="mt-0.5 font-semibold text-base tabular-nums">
                  {t("profile.times", { n: counts[outcome] })}
                </dd>
              </div>
            ))}
          </dl>
        </CardBody>
      )}
    </Card>
  );
}
