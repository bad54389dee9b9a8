import type { Db } from "@/lib/db";
import type { SignedIn } from "../context";
import { ImportFailure } from "./import-failure";
import { importers } from "./importers";
import { openTable, type Table } from "./read-rows";

/** Rows that one file may have. */
export const maxRows = 200_000;

/** The bytes of an import's file from the beginning, a part at a time. */
export async function* readParts(db: Db, importId: string): AsyncGenerator<Uint8Array> {
  for (let number = 0; ; number += 1) {
    const part = await db.importPart.findUnique({
      where: { importId_number: { importId, number } },
      select: { content: true },
    });
    if (!part) return;
    if (number === 0) refuseSpreadsheets(part.content);
    yield part.content;
  }
}

/** What a spreadsheet's own format begins with: a ZIP archive, or an older compound file. */
function refuseSpreadsheets(start: Uint8Array): void {
  const signature = Buffer.from(start.subarray(0, 4)).toString("hex");
  if (["504b0304", "d0cf11e0"].includes(signature)) throw new ImportFailure("spreadsheet");
}

/** The table in an import's file, read again from its beginning. */
export function openImport(
  { db }: Pick<SignedIn, "db">,
  { id, kind, format }: { id: string; kind: keyof typeof importers; format: string },
): Promise<Table> {
  const { fieldOf, identity } = importers[kind];
  return openFile({ db }, id, { format, fieldOf, identity });
}

/** The same, read as the options say. */
export function openFile(
  { db }: Pick<SignedIn, "db">,
  id: string,
  options: Omit<Parameters<typeof openTable>[0], "parts">,
): Promise<Table> {
  return openTable({ ...options, parts: () => readParts(db, id) });
}
