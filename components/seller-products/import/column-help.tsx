import { buttonStyles } from "@/components/ui/button-styles";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type ColumnHelpProps = { locale: Locale; columns: readonly string[] };

/** Which columns are known, with a table to begin from. */
export function ColumnHelp({ locale, columns }: ColumnHelpProps) {
  const t = getTranslator(locale, "products");
  const headings = columns.map((column) => `"${column}"`).join(",");
  return (
    <Card>
      <CardHeader
        title={getTranslator(locale, "creators")("imports.columnsTitle")}
        description={t("imports.columnsLead")}
      />
      <CardBody className="grid justify-items-start gap-4">
        <p className="text-ink-soft text-sm">{columns.join(locale === "zh" ? "、" : ", ")}</p>
        <a
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${headings}\r\n`)}`}
          download="products.csv"
          className={buttonStyles({ size: "sm" })}
        >
          {t("imports.template")}
        </a>
      </CardBody>
    </Card>
  );
}
