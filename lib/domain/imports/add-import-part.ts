import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { requireImport } from "./import-access";
import { type ImportRow, importSelect } from "./import-select";

/** Of one part and of a whole file, in bytes. */
export const maxPartBytes = 4 * 1024 * 1024;
export const maxImportBytes = 64 * 1024 * 1024;

/**
 * Keeps one part of an import's file; one that is sent again replaces the first, so that an upload that broke off goes
 * on. Throws `import.wrong_state` once the file is complete and `request.too_large` beyond 4 MiB a part or 64 MiB a file.
 */
export async function addImportPart(
  context: SignedIn,
  { id, number, content }: { id: string; number: number; content: Blob },
): Promise<ImportRow> {
  await requireImport(context, id);
  if (content.size > maxPartBytes) throw new DomainError("request.too_large");
  const bytes = new Uint8Array(await content.arrayBuffer());
  return inTransaction(context, async ({ db }) => {
    const [locked] = await db.$queryRaw<{ state: string }[]>`
      SELECT state::text FROM imports WHERE id = ${id}::uuid FOR UPDATE`;
    if (locked?.state !== "UPLOADING") throw new DomainError("import.wrong_state");
    const key = { importId: id, number };
    await db.importPart.upsert({
      where: { importId_number: key },
      create: { ...key, content: bytes },
      update: { content: bytes },
      select: { number: true },
    });
    const [sum] = await db.$queryRaw<{ bytes: number }[]>`
      SELECT sum(octet_length(content))::int AS bytes FROM import_parts WHERE import_id = ${id}::uuid`;
    if (!sum || sum.bytes > maxImportBytes) throw new DomainError("request.too_large");
    return db.import.update({ where: { id }, data: { bytes: sum.bytes }, select: importSelect });
  });
}
