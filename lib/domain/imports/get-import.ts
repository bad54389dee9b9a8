import type { ImportKind } from "@/lib/generated/prisma/enums";
import type { SignedIn } from "../context";
import { type Page, type PageRequest, slice } from "../page";
import { requireImport, requireImporting } from "./import-access";
import { type ImportRow, importSelect } from "./import-select";

/** The caller's own import, with its numbers as they are now. Throws `import.not_found`. */
export function getImport(context: SignedIn, { id }: { id: string }): Promise<ImportRow> {
  return requireImport(context, id);
}

/** The caller's own imports, the newest first. */
export async function listImports(
  context: SignedIn,
  { kind = "CREATORS", page }: { kind?: ImportKind; page: PageRequest },
): Promise<Page<ImportRow>> {
  requireImporting(context, kind);
  const where = { userId: context.actor.id, kind };
  const [items, total] = await Promise.all([
    context.db.import.findMany({
      where,
      select: importSelect,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      ...slice(page),
    }),
    context.db.import.count({ where }),
  ]);
  return { items, total, ...page };
}

export type ImportErrorRow = { row: number; column: string; code: string; value: string };

/** What is wrong with an import's rows, by row and column; of more than a thousand the first. */
export async function listImportErrors(
  context: SignedIn,
  { id, page }: { id: string; page: PageRequest },
): Promise<Page<ImportErrorRow>> {
  await requireImport(context, id);
  const where = { importId: id };
  const [items, total] = await Promise.all([
    context.db.importError.findMany({
      where,
      select: { row: true, column: true, code: true, value: true },
      orderBy: [{ row: "asc" }, { id: "asc" }],
      ...slice(page),
    }),
    context.db.importError.count({ where }),
  ]);
  return { items, total, ...page };
}
