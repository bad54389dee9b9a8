import type { FailedJob } from "@/lib/domain/system/get-system";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { RetryJob } from "./retry-job";

/** Jobs that have given up, with why and the way to try again. */
export function FailedJobs({ locale, jobs }: { locale: Locale; jobs: readonly FailedJob[] }) {
  const t = getTranslator(locale, "admin.system");
  const format = getFormat(locale);
  if (jobs.length === 0) return <p className="text-ink-soft text-sm">{t("failedNone")}</p>;
  return (
    <ul aria-label={t("failedTitle")} className="divide-y divide-line">
      {jobs.map(({ id, name, at, tries, error }) => (
        <li key={id} className="flex flex-wrap items-start justify-between gap-3 py-3 first:pt-0 last:pb-0">
          <div className="min-w-0 flex-1">
            <p className="wrap-anywhere font-mono text-sm">{name}</p>
            <p className="wrap-anywhere text-danger text-xs">{error}</p>
            <p className="text-ink-faint text-xs">
              {format.dateTime(at)} · {t("tries", { count: tries })}
            </p>
          </div>
          <RetryJob id={id} name={name} />
        </li>
      ))}
    </ul>
  );
}
