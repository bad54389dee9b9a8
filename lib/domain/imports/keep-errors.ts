import type { Db } from "@/lib/db";

type Kept = { row: number; column: string; code: string; value: string };

/** So many are kept to be looked at; the file of errors tells all. */
export const keptErrors = 1000;

/** Keeps errors as long as there is room among the first thousand. */
export async function keepErrors(db: Db, importId: string, errors: readonly Kept[]): Promise<void> {
  if (errors.length === 0) return;
  const kept = await db.importError.count({ where: { importId } });
  const data = errors.slice(0, Math.max(0, keptErrors - kept)).map((error) => ({ importId, ...error }));
  if (data.length > 0) await db.importError.createMany({ data });
}
