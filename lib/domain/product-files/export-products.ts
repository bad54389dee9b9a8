import { recordAudit } from "../audit/record-audit";
import type { Selection } from "../changes/change";
import { type ProductState, readProducts } from "../changes/product-states";
import { requireSelected, selectedProducts } from "../changes/select-products";
import { inTransaction, type SignedIn } from "../context";
import { type Places, takePlace } from "../limits/places";
import { requirePermission } from "../permissions";
import { inSnapshot } from "./in-snapshot";
import { type Lookups, readLookups } from "./lookups";

const batch = 200;

/** Each holds a connection while its reader takes his time. */
const ofOne: Places = { name: "export:account", most: 1 };
const ofAll: Places = { name: "export:all", most: 4 };

export type ExportedProduct = {
  product: ProductState;
  names: Pick<Lookups, "categoryPaths" | "tagNames" | "locationNames">;
};

/**
 * The chosen products of the caller's as they are at one moment, by id, read while they are asked for; that they were
 * asked for is kept in the audit log first. Throws `product.not_found` for an id that is not the caller's, and
 * `request.too_many_at_once`.
 */
export async function exportProducts(
  context: SignedIn,
  { selection }: { selection: Selection },
): Promise<AsyncGenerator<ExportedProduct, void>> {
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
  const free = await takePlaces(context);
  const rows = inSnapshot(context.db, async function* (db) {
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
  return heldWhile(rows, free);
}

async function takePlaces(context: SignedIn): Promise<() => Promise<void>> {
  const own = await takePlace(context, ofOne, String(context.actor.id));
  const shared = await takePlace(context, ofAll, "all").catch(async (error: unknown) => {
    await own();
    throw error;
  });
  return async () => {
    await Promise.all([own(), shared()]);
  };
}

/** The rows, whose places are free once they end: also those of which nobody has asked for the first. */
function heldWhile<T>(rows: AsyncGenerator<T, void>, free: () => Promise<void>): AsyncGenerator<T, void> {
  const settle = async (step: Promise<IteratorResult<T, void>>) => {
    const last = await step.catch(async (error: unknown) => {
      await free();
      throw error;
    });
    if (last.done) await free();
    return last;
  };
  return {
    next: () => settle(rows.next()),
    return: () => settle(rows.return()),
    throw: (error) => settle(rows.throw(error)),
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => {
      await settle(rows.return());
    },
  };
}
