"use client";

import { useTranslations } from "use-intl";
import { FormAlert } from "@/components/ui/form-alert";
import type { ImportView } from "@/lib/contracts/console/imports";
import { useFormat } from "@/lib/i18n/use-format";

const faults = [
  "spreadsheet",
  "unreadable",
  "no_headings",
  "too_many_rows",
  "row_too_long",
  "empty",
  "stopped",
] as const;

type ImportNumbersProps = {
  view: ImportView;
  /** What to say where a file lacks the headings of its kind. */
  noHeadings?: string;
};

/** What a pass has counted, or why the file could not be read. */
export function ImportNumbers({ view, noHeadings }: ImportNumbersProps) {
  const t = useTranslations("creators.imports");
  const format = useFormat();
  const fault = faults.find((one) => one === view.error);
  const checked = view.state === "checked";
  const numbers = [
    { label: t(checked ? "wouldCreate" : "created"), n: view.created },
    { label: t(checked ? "wouldUpdate" : "updated"), n: view.updated },
    { label: t("unchanged"), n: view.unchanged },
    { label: t("failed"), n: view.failed },
  ];
  return (
    <div className="grid gap-4">
      {fault && <FormAlert>{(fault === "no_headings" && noHeadings) || t(`faults.${fault}`)}</FormAlert>}
      {view.state === "canceled" && <p className="text-ink-soft text-sm">{t("canceledBody")}</p>}
      {view.rows !== null && (
        <dl className="grid grid-cols-2 gap-4 sm:grid-cols-4">
          {numbers.map(({ label, n }) => (
            <div key={label}>
              <dt className="text-ink-faint text-xs">{label}</dt>
              <dd className="font-semibold text-lg tabular-nums">{format.number(n)}</dd>
            </div>
          ))}
        </dl>
      )}
      {(view.encoding || view.ignored.length > 0) && (
        <p className="wrap-anywhere text-ink-faint text-xs">
          {view.encoding && t("encoding", { encoding: view.encoding.toUpperCase() })}
          {view.encoding && view.ignored.length > 0 && " · "}
          {view.ignored.length > 0 && t("ignored", { columns: view.ignored.join(", ") })}
        </p>
      )}
    </div>
  );
}
