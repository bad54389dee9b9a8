import { z } from "zod";
import type { ImportOutcome } from "@/lib/generated/prisma/enums";
import { type ProductValues, productValuesSchema } from "../changes/product-values";
import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { requireImport } from "../imports/import-access";

export type ImportItemRow = {
  id: string;
  outcome: ImportOutcome;
  done: boolean;
  productId: number | null;
  title: string;
  before: ProductValues | null;
  after: ProductValues | null;
  newSkus: number;
  faults: { row: number; column: string; code: string; value: string }[];
};

const faultsSchema = z.array(
  z.object({ row: z.int(), column: z.string(), code: z.string(), value: z.string() }),
);

const valuesIn = (json: unknown) => (json === null ? null : productValuesSchema.parse(json));

type Ask = { id: string; outcome?: ImportOutcome | undefined; after?: string | undefined; size: number };

/** What a file of products makes of each, in the order of the file, and where the list goes on. 2 queries. */
export async function listImportItems(
  context: SignedIn,
  { id, outcome, after, size }: Ask,
): Promise<{ items: ImportItemRow[]; next: string | null }> {
  const { kind } = await requireImport(context, id);
  if (kind !== "PRODUCTS") throw new DomainError("import.not_found");
  const rows = await context.db.importItem.findMany({
    where: {
      importId: id,
      outcome: outcome ?? { not: null },
      ...(after === undefined ? {} : { id: { gt: BigInt(after) } }),
    },
    orderBy: { id: "asc" },
    take: size + 1,
    select: {
      id: true,
      outcome: true,
      done: true,
      productId: true,
      title: true,
      before: true,
      after: true,
      newSkus: true,
      faults: true,
    },
  });
  const items = rows.slice(0, size).flatMap(({ outcome, ...row }) => {
    if (!outcome) return [];
    const faults = faultsSchema.parse(row.faults);
    return [
      {
        ...row,
        id: String(row.id),
        outcome,
        before: valuesIn(row.before),
        after: valuesIn(row.after),
        faults,
      },
    ];
  });
  return { items, next: rows.length > size ? (items.at(-1)?.id ?? null) : null };
}
