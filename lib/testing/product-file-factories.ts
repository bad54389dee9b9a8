import type { SignedIn } from "@/lib/domain/context";
import { getImport } from "@/lib/domain/imports/get-import";
import type { ImportSettings } from "@/lib/domain/imports/import-settings";
import { startCheck, startRun } from "@/lib/domain/imports/start-import";
import { exportProducts } from "@/lib/domain/product-files/export-products";
import { productHeadings, productRows } from "@/lib/domain/product-files/product-rows";
import { checkImportJob } from "@/lib/jobs/check-import";
import { runImportJob } from "@/lib/jobs/run-import";
import { csvFile } from "@/lib/text/csv";
import { uploadImport } from "./import-factories";
import { runQueued } from "./run-queued";

/** The exported table of these products, as a browser saves it. */
export async function exportedText(context: SignedIn, ids: number[]): Promise<string> {
  const found = await exportProducts(context, { selection: { ids } });
  async function* lines() {
    for await (const one of found) yield* productRows(one, "online");
  }
  return (await Array.fromAsync(csvFile(productHeadings("zh"), lines()))).join("");
}

/** A file of products that was checked. */
export async function checkedProducts(
  context: SignedIn,
  content: string | Uint8Array,
  { settings, partBytes }: { settings?: ImportSettings; partBytes?: number } = {},
) {
  const { id } = await uploadImport(context, content, {
    filename: "products.csv",
    kind: "PRODUCTS",
    partBytes,
  });
  await startCheck(context, { id, settings });
  await runQueued(context.db, checkImportJob);
  return getImport(context, { id });
}

export async function writtenProducts(context: SignedIn, id: string, onlyFailed = false) {
  await startRun(context, { id, onlyFailed });
  await runQueued(context.db, runImportJob);
  return getImport(context, { id });
}
