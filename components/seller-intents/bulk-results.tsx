"use client";

import { useTranslations } from "use-intl";
import type { ErrorCode } from "@/lib/domain/errors";

type BulkResultsProps = {
  results: readonly { intent_id: number; code: ErrorCode | null }[];
  names: Readonly<Record<number, string>>;
  /** It has happened; else it would. */
  done?: boolean;
};

/** How many are answered, and why each of the others is not. */
export function BulkResults({ results, names, done = false }: BulkResultsProps) {
  const t = useTranslations("seller.intents");
  const errors = useTranslations("errors");
  const refused = results.flatMap(({ intent_id, code }) => (code ? [{ intent_id, code }] : []));
  const n = results.length - refused.length;
  return (
    <div className="grid gap-2 text-sm" role={done ? "status" : undefined}>
      <p className="font-medium">{t(done ? "bulkDone" : "bulkWill", { n })}</p>
      {refused.length > 0 && (
        <div className="rounded-md bg-warning-soft px-4 py-3">
          <p className="font-medium">{t("bulkWont", { n: refused.length })}</p>
          <ul className="mt-1 grid gap-0.5">
            {refused.map(({ intent_id, code }) => (
              <li key={intent_id} className="wrap-anywhere">
                {t("bulkRow", { name: names[intent_id] ?? `#${intent_id}`, why: errors(code) })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
