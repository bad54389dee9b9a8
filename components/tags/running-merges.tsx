import type { RunningMerge } from "@/lib/domain/tags/list-tag-rows";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

/** How far the worker has come with merges of many products. */
export function RunningMerges({ locale, merges }: { locale: Locale; merges: readonly RunningMerge[] }) {
  const t = getTranslator(locale, "taxonomy.tags");
  if (merges.length === 0) return null;
  return (
    <ul
      aria-label={t("runningLabel")}
      className="mb-4 grid gap-2 rounded-lg border border-line bg-surface p-4 text-sm"
    >
      {merges.map(({ id, target, moved, total }) => (
        <li key={id} className="tabular-nums">
          {t("running", { name: target, moved, total })}
        </li>
      ))}
    </ul>
  );
}
