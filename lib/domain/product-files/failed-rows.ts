import { z } from "zod";
import type { SignedIn } from "../context";
import type { FailedRow } from "../imports/failed-rows";
import { batchesOf } from "../imports/row-batches";
import { openProducts } from "./check-products";

const numbersSchema = z.array(z.int());
const faultsSchema = z.array(z.object({ row: z.int(), column: z.string(), code: z.string() }));

/** The rows of products that failed, as they stand in the file: all rows of each, so that they can be brought in again. */
export async function failedProductRows(
  context: SignedIn,
  id: string,
): Promise<{ headings: readonly string[]; rows: AsyncGenerator<FailedRow> }> {
  const { settings } = await context.db.import.findUniqueOrThrow({
    where: { id },
    select: { settings: true },
  });
  const items = await context.db.$queryRaw<{ numbers: unknown; faults: unknown }[]>`
    SELECT jsonb_path_query_array(rows, '$[*].number') AS numbers, faults FROM import_items
    WHERE import_id = ${id}::uuid AND outcome = 'FAILED'`;
  const faults = new Map<number, FailedRow["errors"]>();
  for (const item of items) {
    const byRow = Map.groupBy(faultsSchema.parse(item.faults), ({ row }) => row);
    for (const number of numbersSchema.parse(item.numbers)) faults.set(number, byRow.get(number) ?? []);
  }
  const { headings, rows } = await openProducts(context, { id, settings });
  async function* failed(): AsyncGenerator<FailedRow> {
    for await (const batch of batchesOf(rows))
      for (const { number, raw } of batch.rows) {
        const errors = faults.get(number);
        if (errors) yield { number, raw, errors };
      }
  }
  return { headings, rows: failed() };
}
