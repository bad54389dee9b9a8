import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import type { FieldRow } from "./schema-rows";

type FieldTableProps = { caption: string; rows: readonly FieldRow[]; open: boolean; locale: Locale };

/** Fields of a request or an answer; folds away without JavaScript. */
export function FieldTable({ caption, rows, open, locale }: FieldTableProps) {
  const t = getTranslator(locale, "docs");
  return (
    <details open={open} className="group mt-4">
      <summary className="cursor-pointer font-medium text-sm marker:text-ink-faint">
        {caption} <span className="text-ink-faint tabular-nums">{rows.length}</span>
      </summary>
      <div className="mt-2 overflow-x-auto">
        <table className="w-full text-left text-sm">
          <thead>
            <tr className="border-line border-b text-ink-faint text-xs">
              <th className="py-2 pr-4 font-medium">{t("field")}</th>
              <th className="py-2 pr-4 font-medium">{t("type")}</th>
              <th className="py-2 font-medium">{t("rule")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, type, required, rule }) => (
              <tr key={name} className="border-line border-b align-top last:border-0">
                <td className="py-2 pr-4">
                  <code>{name}</code>
                  {required && (
                    <abbr title={t("required")} className="ml-1 text-accent-ink no-underline">
                      *
                    </abbr>
                  )}
                </td>
                <td className="py-2 pr-4 text-ink-soft">
                  <code>{type}</code>
                </td>
                <td className="py-2 text-ink-soft tabular-nums">{rule}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
