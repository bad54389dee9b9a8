import type { SignedIn } from "../context";
import { requirePermission } from "../permissions";
import { type ImportRow, importSelect } from "./import-select";

/** An import whose parts are to follow; names that end in `json`, `jsonl` or `ndjson` are JSON, all others CSV. */
export async function createImport(
  context: SignedIn,
  { filename }: { filename: string },
): Promise<ImportRow> {
  requirePermission(context, "creator.import");
  const format = /\.(?:json|jsonl|ndjson)$/i.test(filename) ? "json" : "csv";
  const data = { kind: "CREATORS" as const, userId: context.actor.id, filename, format };
  return context.db.import.create({ data, select: importSelect });
}
