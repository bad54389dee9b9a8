import type { SignedIn } from "@/lib/domain/context";
import { addImportPart } from "@/lib/domain/imports/add-import-part";
import { createImport } from "@/lib/domain/imports/create-import";
import type { ImportKind } from "@/lib/generated/prisma/enums";

/** An import whose whole file is there, in parts of `partBytes`. */
export async function uploadImport(
  context: SignedIn,
  content: string | Uint8Array,
  {
    filename = "creators.csv",
    partBytes = 1_000_000,
    kind = "CREATORS",
  }: { filename?: string; partBytes?: number; kind?: ImportKind } = {},
) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const made = await createImport(context, { filename, kind });
  for (let number = 0; number * partBytes < bytes.length; number += 1) {
    const part = new Uint8Array(bytes.slice(number * partBytes, (number + 1) * partBytes));
    await addImportPart(context, { id: made.id, number, content: new Blob([part]) });
  }
  return made;
}

/** A table of so many creators, each with a handle of its own. */
export function creatorTable(rows: number, prefix: string): string {
  const lines = Array.from(
    { length: rows },
    (_, index) =>
      `tiktok,${prefix}.${index},达人 ${index},${1000 + index},CN,"手工,茶道",${prefix}.${index}@example.com`,
  );
  return ["平台,账号,昵称,粉丝数,地区,标签,邮箱", ...lines, ""].join("\r\n");
}
