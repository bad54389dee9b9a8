import { Badge } from "@/components/ui/badge";
import { StatusDot } from "@/components/ui/status-dot";
import { accountName } from "@/lib/contracts/account-name";
import type { Case } from "@/lib/domain/moderation/get-case";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

const tones = { PENDING: "warning", PROCESSED: "success", REJECTED: "neutral" } as const;

/** What people reported, with their evidence and how their earlier reports were answered. */
export function ReportList({ locale, reports }: { locale: Locale; reports: Case["reports"] }) {
  const t = getTranslator(locale, "admin.case");
  const type = getTranslator(locale, "moderation.reportType");
  const format = getFormat(locale);
  if (reports.length === 0) return <p className="text-ink-soft text-sm">{t("noReports")}</p>;
  return (
    <ul aria-label={t("reports")} className="divide-y divide-line">
      {reports.map((report) => (
        <li key={report.id} className="grid gap-2 py-4 first:pt-0 last:pb-0">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <Badge tone="outline">{type(report.type)}</Badge>
            <StatusDot tone={tones[report.status]}>{t(`status.${report.status}`)}</StatusDot>
          </div>
          <p className="wrap-anywhere max-w-prose whitespace-pre-line text-sm">{report.content}</p>
          {report.pictures.length > 0 && (
            <ul className="flex flex-wrap gap-2">
              {report.pictures.map(({ id, url }, index) => (
                <li key={id}>
                  <a
                    href={url}
                    target="_blank"
                    rel="noreferrer"
                    className="block size-20 overflow-hidden rounded-md bg-sunken"
                  >
                    {/* Evidence is shown as it was sent, next to nobody but an admin. */}
                    <picture>
                      <img
                        src={url}
                        alt={t("picture", { n: index + 1 })}
                        width={320}
                        height={320}
                        loading="lazy"
                        className="size-full object-cover"
                      />
                    </picture>
                  </a>
                </li>
              ))}
            </ul>
          )}
          <p className="text-ink-faint text-xs">
            {t("by", { name: accountName(report.user), date: format.dateTime(report.createdAt) })}
            {report.record.right + report.record.wrong > 0 && (
              <span className="ms-3">{t("record", report.record)}</span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
