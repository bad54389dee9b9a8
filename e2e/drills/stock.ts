import type { Client } from "@/lib/db";
import { mustHold } from "./drill";

type Row = { id: number; stock: number; sold: number; negative: boolean };

/** Checks that of every product what was sold and what is left make what there was. `stocks` is by product. */
export async function checkStock(db: Client, stocks: ReadonlyMap<number, number>) {
  const rows = await db.$queryRaw<Row[]>`
    SELECT p.id, sum(s.stock)::int AS stock, bool_or(s.stock < 0) AS negative,
      (SELECT coalesce(sum(quantity), 0)::int FROM purchase_intents i
       WHERE i.product_id = p.id AND i.status IN ('SUCCESS', 'RECEIVED')) AS sold
    FROM products p JOIN skus s ON s.product_id = p.id
    WHERE p.id = ANY (${[...stocks.keys()]}::int[]) GROUP BY p.id`;
  mustHold(rows.length === stocks.size, "every product is still there");
  for (const { id, stock, sold, negative } of rows) {
    mustHold(!negative, `product ${id} has no stock below zero`);
    mustHold(
      sold + stock === stocks.get(id),
      `product ${id}: ${sold} sold and ${stock} left are the ${stocks.get(id)} there were`,
    );
  }
  const total = (pick: (row: Row) => number) => rows.reduce((sum, row) => sum + pick(row), 0);
  return { sold: total(({ sold }) => sold), left: total(({ stock }) => stock) };
}
