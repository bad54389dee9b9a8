import { recordAudit } from "../audit/record-audit";
import type { Selection } from "../changes/change";
import { type ProductState, readProducts } from "../changes/product-states";
import { requireSelected, selectedProducts } from "../changes/select-products";
import { inTransaction, type SignedIn } from "../context";
import { requirePermission } from "../permissions";
import { inSnapshot } from "./in-snapshot";
import { type Lookups, readLookups } from "./lookups";

const batch = 200;

export type ExportedProduct = {
  product: ProductState;
  names: Pick<Lookups, "categoryPaths" | "tagNames" | "locationNames">;
};

/**
 * The chosen products of the caller's as they are at one moment, by id, read while they are asked for; that they were
 * asked for is kept in the audit log first. Throws `product.not_found` for an id that is not the caller's.
 */
export async function exportProducts(
  context: SignedIn,
  { selection }: { selection: Selection },
): Promise<AsyncGenerator<ExportedProduct>> {
  requirePermission(context, "product.import");
  const chosen = await selectedProducts(context, selection);
  if ("ids" in selection) {
    const [found] = await context.db.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM products p WHERE ${chosen}`;
    requireSelected(selection, found?.count ?? 0);
  }
  const { id, shopId } = context.actor;
  await inTransaction(context, async (tx) =>
    recordAudit(tx, { act: "products.exported", id: shopId ?? id, shopId }),
  );
  return inSnapshot(context.db, async function* (db) {
    const names = await readLookups({ db });
    const rows = await db.$queryRaw<
      { id: number }[]
    >`SELECT p.id FROM products p WHERE ${chosen} ORDER BY p.id`;
    for (let start = 0; start < rows.length; start += batch) {
      const ids = rows.slice(start, start + batch).map(({ id }) => id);
      const states = await readProducts({ ...context, db }, ids, { withContent: true });
      for (const one of ids) {
        const product = states.get(one);
        if (product) yield { product, names };
      }
    }
  });
}
