import type { ImportKind } from "@/lib/generated/prisma/enums";
import type { SignedIn } from "../context";
import { requireImporting } from "./import-access";
import { type ImportRow, importSelect } from "./import-select";

/** An import whose parts are to follow; of creators, names that end in `json`, `jsonl` or `ndjson` are JSON, all others CSV. */
export async function createImport(
  context: SignedIn,
  { filename, kind = "CREATORS" }: { filename: string; kind?: ImportKind },
): Promise<ImportRow> {
  requireImporting(context, kind);
  const format = kind === "CREATORS" && /\.(?:json|jsonl|ndjson)$/i.test(filename) ? "json" : "csv";
  const data = { kind, userId: context.actor.id, filename, format };
  return context.db.import.create({ data, select: importSelect });
}
