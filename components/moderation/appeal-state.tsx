import { StatusDot } from "@/components/ui/status-dot";
import type { Statement } from "@/lib/domain/moderation/decision-select";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

const tones = { PENDING: "warning", GRANTED: "success", DISMISSED: "neutral" } as const;

type AppealStateProps = { locale: Locale; title: string; appeal: NonNullable<Statement["appeal"]> };

/** What was objected, and what became of it. */
export function AppealState({ locale, title, appeal }: AppealStateProps) {
  const t = getTranslator(locale, "moderation.appeal");
  return (
    <div className="rounded-md bg-sunken/60 p-4 text-sm">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <p className="font-medium">{title}</p>
        <StatusDot tone={tones[appeal.status]}>{t(`status.${appeal.status}`)}</StatusDot>
      </div>
      <p className="text-ink-faint text-xs">
        {t("madeAt", { date: getFormat(locale).dateTime(appeal.createdAt) })}
      </p>
      <p className="wrap-anywhere mt-2 max-w-prose whitespace-pre-line">{appeal.content}</p>
      {appeal.answer && (
        <div className="mt-3 border-line border-t pt-3">
          <p className="font-medium">{t("answer")}</p>
          <p className="wrap-anywhere max-w-prose whitespace-pre-line text-ink-soft">{appeal.answer}</p>
        </div>
      )}
    </div>
  );
}
