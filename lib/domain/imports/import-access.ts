import type { Prisma } from "@/lib/generated/prisma/client";
import type { ImportKind, ImportState } from "@/lib/generated/prisma/enums";
import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { type Action, requirePermission } from "../permissions";
import { type ImportRow, importSelect } from "./import-select";

const actions = { CREATORS: "creator.import", PRODUCTS: "product.import" } as const satisfies Record<
  ImportKind,
  Action
>;

/** Throws `auth.wrong_role` where the caller brings in no such tables. */
export function requireImporting(context: SignedIn, kind: ImportKind): void {
  requirePermission(context, actions[kind]);
}

/** The caller's own import. Throws `import.not_found` for anyone else's. */
export async function requireImport(context: SignedIn, id: string): Promise<ImportRow> {
  const where = { id, userId: context.actor.id };
  const found = await context.db.import.findFirst({ where, select: importSelect });
  if (!found) throw new DomainError("import.not_found");
  requireImporting(context, found.kind);
  return found;
}

/** Moves the caller's import on from one of these states, and throws `import.wrong_state` where it is in none of them. */
export async function moveImport(
  context: SignedIn,
  id: string,
  from: readonly ImportState[],
  data: Prisma.ImportUncheckedUpdateManyInput,
): Promise<ImportRow> {
  await requireImport(context, id);
  const where = { id, userId: context.actor.id, state: { in: [...from] } };
  const { count } = await context.db.import.updateMany({ where, data });
  if (count === 0) throw new DomainError("import.wrong_state");
  return requireImport(context, id);
}

/** The counts of a pass that begins. */
export const freshPass = {
  position: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  failed: 0,
  failedRows: [],
  error: null,
  finishedAt: null,
} satisfies Prisma.ImportUncheckedUpdateManyInput;

/** Throws `import.incomplete` unless every part of the file is there: a week after the end it is not. */
export async function requireFile({ db }: SignedIn, id: string): Promise<void> {
  const [parts] = await db.$queryRaw<{ isWhole: boolean }[]>`
    SELECT count(*) > 0 AND max(number) = count(*) - 1 AS "isWhole" FROM import_parts WHERE import_id = ${id}::uuid`;
  if (!parts?.isWhole) throw new DomainError("import.incomplete");
}
