import { z } from "zod";
import { wireUuid } from "@/lib/api/fields";
import { fileOf } from "@/lib/api/file-output";
import type { FailedRows } from "@/lib/domain/imports/failed-rows";
import { columnHeading } from "@/lib/domain/product-files/columns";
import { csvFile } from "@/lib/text/csv";
import { operation } from "./contract";
import { columnText, faultText, importText } from "./import-texts";
import { productFaultText } from "./product-file-texts";

type Wrong = { column: string; code: string };

const csv = "text/csv; charset=utf-8";

/** Beside the other operations of imports, so that no page loads what writes tables. */
export const downloadImportErrors = operation({
  name: "downloadImportErrors",
  method: "GET",
  path: "/api/console/imports/{import_id}/errors/file",
  summary:
    "Every row that failed as it stands in the file, with what is wrong: set right, it can be imported",
  access: ["SELLER", "ADMIN"],
  params: z.object({ import_id: wireUuid() }),
  input: ({ params }) => ({ id: params.import_id }),
  output: fileOf(csv),
  present: ({ filename, kind, headings, rows }: FailedRows, { locale }) => {
    const text =
      kind === "PRODUCTS"
        ? ({ column, code }: Wrong) => `${columnHeading(column, locale)}: ${productFaultText(locale, code)}`
        : ({ column, code }: Wrong) => `${columnText(locale, column)}: ${faultText(locale, code)}`;
    async function* lines() {
      for await (const { number, raw, errors } of rows) {
        const faults = errors.map((error) => text(error).replace(/^: /, ""));
        yield [String(number), faults.join("; "), ...raw];
      }
    }
    const own = [importText(locale, "rowNumber"), importText(locale, "errorColumn")];
    const name = `${filename.replace(/\.\w+$/, "")}-errors.csv`;
    return { type: csv, name, content: csvFile([...own, ...headings], lines()) };
  },
});
