import { z } from "zod";
import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import type { ProductPatch, SkuInput } from "./product-input";
import { stockAfter } from "./sku-stock";
import { recordStock, type StockMove } from "./stock-history";

type Row = { id: number; rank: number | null; stock: number; attributes: unknown };

/** Locks all SKUs of a product, the live ones first: of two changes at once one waits here. */
function lockSkus({ db }: SignedIn, productId: number): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT id, rank, stock, attributes FROM (
      SELECT * FROM skus WHERE product_id = ${productId} ORDER BY id FOR NO KEY UPDATE
    ) locked ORDER BY rank NULLS LAST, id DESC`;
}

const namedSchema = z.array(z.object({ name: z.string(), value: z.string() })).catch([]);

/** The same for the same attributes in any order; translations do not count. */
function attributesKey(attributes: unknown): string {
  const pairs = namedSchema.parse(attributes).map(({ name, value }) => JSON.stringify([name, value]));
  return pairs.sort().join();
}

/**
 * The row that each SKU continues: by its id, else the first by its attributes. A retired one comes back, too: with a
 * twin beside it, its stock would be promised to its intents and again to new ones. Throws `product.sku_not_found`.
 */
function matchRows(rows: readonly Row[], skus: readonly SkuInput[]): (Row | undefined)[] {
  const free = new Map(rows.map((row) => [row.id, row]));
  const claim = (row: Row | undefined) => {
    if (row) free.delete(row.id);
    return row;
  };
  const byId = skus.map(({ id }) => {
    if (id === undefined) return undefined;
    const row = claim(free.get(id));
    if (!row || row.rank === null) throw new DomainError("product.sku_not_found");
    return row;
  });
  return skus.map(({ id, attributes }, index) => {
    if (id !== undefined) return byId[index];
    const key = attributesKey(attributes);
    return claim([...free.values()].find((row) => attributesKey(row.attributes) === key));
  });
}

/** SKUs that are left out are retired, not deleted: intents may refer to them. */
export async function replaceSkus(context: SignedIn, productId: number, skus: readonly SkuInput[]) {
  const rows = matchRows(await lockSkus(context, productId), skus);
  const { sku: table } = context.db;
  const moves: StockMove[] = [];
  // Ranks are unique: clear them all before they are dealt anew.
  await table.updateMany({ where: { productId }, data: { rank: null } });
  for (const [rank, { id: _, ...sku }] of skus.entries()) {
    const row = rows[rank];
    const data = { ...sku, stock: stockAfter(sku.stock, row?.stock ?? 0), rank };
    // What was retired comes back as it is sent: the file of its picture may be gone.
    if (row?.rank === null) data.imageUrl ??= null;
    if (row) await table.update({ where: { id: row.id }, data });
    else await table.create({ data: { ...data, productId } });
    if (row && row.stock !== data.stock)
      moves.push({ productId, skuId: row.id, from: row.stock, to: data.stock });
  }
  await recordStock(context, moves, { reason: "EDITED" });
}

/** `price` and `stock` without SKUs are those of the default one. */
export async function updateDefaultSku(context: SignedIn, productId: number, patch: ProductPatch) {
  const { priceMinor, stock } = patch;
  if (priceMinor === undefined && stock === undefined) return;
  const [row] = await lockSkus(context, productId);
  if (!row) throw new DomainError("product.sku_not_found");
  const to = stockAfter(stock, row.stock);
  await context.db.sku.update({ where: { id: row.id }, data: { priceMinor, stock: to } });
  const move = { productId, skuId: row.id, from: row.stock, to };
  if (to !== row.stock) await recordStock(context, [move], { reason: "EDITED" });
}
