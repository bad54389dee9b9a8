import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { Link } from "@/components/ui/link";
import { StatusDot, type StatusTone } from "@/components/ui/status-dot";
import type { ImportRow } from "@/lib/domain/imports/import-select";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

const tones: Record<ImportRow["state"], StatusTone> = {
  UPLOADING: "neutral",
  CHECKING: "accent",
  CHECKED: "warning",
  RUNNING: "accent",
  DONE: "success",
  FAILED: "danger",
  CANCELED: "neutral",
};

type RecentImportsProps = {
  locale: Locale;
  imports: readonly ImportRow[];
  /** The page that shows one of them. */
  route?: string;
};

/** The caller's latest imports, each of which can be opened again. */
export function RecentImports({ locale, imports, route = sellerRoutes.creatorImport }: RecentImportsProps) {
  const t = getTranslator(locale, "creators");
  const format = getFormat(locale);
  const path = href(locale, route);
  return (
    <section>
      <h2 className="mb-3 font-semibold text-base">{t("imports.recent")}</h2>
      {imports.length === 0 ? (
        <p className="text-ink-soft text-sm">{t("imports.none")}</p>
      ) : (
        <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
          {imports.map(({ id, filename, state, createdAt, created, updated, failed }) => (
            <li
              key={id}
              className="relative flex flex-wrap items-center gap-x-6 gap-y-1 p-4 hover:bg-sunken/60"
            >
              <Link
                href={`${path}?id=${id}`}
                className="min-w-0 flex-1 basis-40 truncate font-medium text-sm after:absolute after:inset-0"
              >
                {filename}
              </Link>
              <StatusDot tone={tones[state]}>{t(`imports.states.${state}`)}</StatusDot>
              {state === "DONE" && (
                <span className="text-ink-soft text-sm tabular-nums">
                  {`${t("imports.created")} ${format.number(created)} · ${t("imports.updated")} ${format.number(updated)}`}
                  {failed > 0 && ` · ${t("imports.failed")} ${format.number(failed)}`}
                </span>
              )}
              <span className="text-ink-faint text-xs">{format.dateTime(createdAt)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
