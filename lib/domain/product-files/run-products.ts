import type { Prisma } from "@/lib/generated/prisma/client";
import { createProduct } from "../catalog/create-product";
import { settleStatus } from "../catalog/product-status";
import { nextVersion } from "../catalog/product-version";
import { replaceSkus } from "../catalog/replace-skus";
import { signChanges } from "../catalog/sign-changes";
import { lockProducts, type ProductState, readProducts, valuesOf } from "../changes/product-states";
import { difference, type ProductValues } from "../changes/product-values";
import { finishStep } from "../changes/run-changes";
import { writeProducts } from "../changes/write-products";
import { inTransaction, type SignedIn } from "../context";
import { keepErrors } from "../imports/keep-errors";
import type { RowFault } from "./faults";
import { type FetchedPictures, type FetchPicture, fetchPicture, fetchPictures } from "./fetch-pictures";
import { nextItems, waiting } from "./next-items";
import { type Item, itemOf, itemSelect, rowNumbers } from "./plan-items";
import { type Plan, planKnown, planNew } from "./plan-product";
import { refusals } from "./refusals";
import { takePictures } from "./take-pictures";

type Made = { productId: number; before: ProductValues; after: ProductValues; skus: number };
type Done = { item: Item; plan: Plan; made?: Made };

/**
 * Writes the products of a checked import that wait, each batch in a transaction that also counts them, keeps what they
 * were and marks them done: a run that died is taken up where it stopped, and two at once can't both write a product.
 */
export async function runProducts(
  acting: SignedIn,
  importId: string,
  signal?: AbortSignal,
  fetchOne: FetchPicture = fetchPicture,
): Promise<void> {
  for (let goesOn = true; goesOn; ) {
    signal?.throwIfAborted();
    const { ids, urls } = await nextItems(acting, importId);
    // Before the transaction: nothing is held while others take their time.
    const pictures = await fetchPictures(acting, urls, fetchOne, signal);
    goesOn = await inTransaction(acting, (tx) => writeNext(tx, importId, { ids, pictures }));
  }
}

type Next = { ids: readonly bigint[]; pictures: FetchedPictures };

/** False once nothing waits, or where the import is no longer running. */
async function writeNext(tx: SignedIn, importId: string, { ids, pictures }: Next): Promise<boolean> {
  await tx.db.$queryRaw`SELECT 1 FROM imports WHERE id = ${importId}::uuid FOR UPDATE`;
  const found = await tx.db.import.findUnique({
    where: { id: importId },
    select: { id: true, state: true, changeSetId: true },
  });
  if (found?.state !== "RUNNING" || !found.changeSetId) return false;
  if (ids.length === 0) {
    await end(tx, found.id, found.changeSetId);
    return false;
  }
  const kept = await tx.db.importItem.findMany({
    where: { ...waiting(importId), id: { in: [...ids] } },
    orderBy: { id: "asc" },
    select: itemSelect,
  });
  const done = await writeItems(tx, kept.map(itemOf), pictures);
  await keepDone(tx, found.id, done);
  await keepRows(tx, found.changeSetId, done);
  return true;
}

async function end(tx: SignedIn, id: string, changeSetId: string): Promise<void> {
  const data = { state: "DONE", finishedAt: tx.clock() } as const;
  await tx.db.import.update({ where: { id }, data, select: { id: true } });
  await finishStep(tx, { id: changeSetId, state: "RUNNING", change: { kind: "IMPORT" } });
}

async function writeItems(tx: SignedIn, items: readonly Item[], pictures: FetchedPictures): Promise<Done[]> {
  await signChanges(tx, "IMPORT");
  const ids = items.flatMap(({ productId }) => productId ?? []);
  const states = await lockProducts(tx, ids, { withContent: true });
  const refusal = refusals(tx);
  const done: Done[] = [];
  for (const item of items) {
    const state = item.productId === null ? undefined : states.get(item.productId);
    const plan = item.productId === null ? planNew(item.rows) : planKnown(item.rows, state, item);
    const possible = await refusal(plan, item);
    done.push({ item, plan: await takePictures(tx, possible, item, pictures) });
  }
  await writeProducts(
    tx,
    done.flatMap(({ item, plan }) => {
      const state = states.get(item.productId ?? 0);
      return state && plan.outcome === "UPDATE" ? [{ state, ...plan }] : [];
    }),
  );
  for (const one of done) one.made = await rest(tx, one, states);
  return done;
}

/** What can't be written for many at once: new products, and new SKUs. */
async function rest(
  tx: SignedIn,
  { item, plan }: Done,
  states: ReadonlyMap<number, ProductState>,
): Promise<Made | undefined> {
  if (plan.outcome === "CREATE") return create(tx, plan);
  const state = states.get(item.productId ?? 0);
  if (plan.outcome !== "UPDATE" || !state) return undefined;
  const { before, after, added } = plan;
  const named = Object.keys({ ...after.prices, ...after.stocks, ...after.attributes }).length;
  const skus = named + added.length || state.skus.length;
  if (added.length === 0) return { productId: state.id, before, after, skus };
  const { prices = {}, attributes = {} } = after;
  const present = state.skus.map(({ id, priceMinor }) => ({
    id,
    priceMinor: prices[id] ?? priceMinor,
    attributes: attributes[id] ?? state.content?.attributes[id] ?? [],
  }));
  await replaceSkus(tx, state.id, [...present, ...added]);
  await settleStatus(tx, state.id);
  await nextVersion(tx, state.id);
  const now = (await readProducts(tx, [state.id], { withContent: true })).get(state.id);
  const whole = now && difference(valuesOf(state), { skuIds: now.content?.skuIds, status: now.status });
  const isNew = (id: string) => !state.skus.some((sku) => String(sku.id) === id);
  const pieces = Object.entries(now ? valuesOf(now).stocks : {}).filter(([id]) => isNew(id));
  const stocks = { ...after.stocks, ...Object.fromEntries(pieces) };
  return {
    productId: state.id,
    before: { ...before, ...whole?.before },
    // What was sold of a new SKU since keeps it.
    after: { ...after, ...whole?.after, stocks },
    skus,
  };
}

async function create(tx: SignedIn, { input }: Extract<Plan, { outcome: "CREATE" }>): Promise<Made> {
  const { id, version, status, skus } = await createProduct(tx, input);
  const stocks = Object.fromEntries(skus.map((sku) => [String(sku.id), sku.stock]));
  return {
    productId: id,
    before: { archivedAt: tx.clock().toISOString() },
    // Whatever its seller edits counts its version up.
    after: { archivedAt: null, version, status, stocks },
    skus: skus.length,
  };
}

async function keepDone(tx: SignedIn, importId: string, done: readonly Done[]): Promise<void> {
  const faultsOf = ({ plan }: Done): RowFault[] => (plan.outcome === "FAILED" ? plan.faults : []);
  const rows = done.map((one) => ({
    id: String(one.item.id),
    outcome: one.plan.outcome,
    done: one.plan.outcome !== "FAILED",
    productId: one.made?.productId ?? one.item.productId,
    faults: faultsOf(one),
  }));
  await tx.db.$executeRaw`
    UPDATE import_items AS i SET outcome = r.outcome::"ImportOutcome", done = r.done, product_id = r."productId",
      faults = r.faults
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS r (id bigint, outcome text, done boolean, "productId" int, faults jsonb) WHERE i.id = r.id`;
  await keepErrors(tx.db, importId, done.flatMap(faultsOf));
  const count = (outcome: Plan["outcome"]) => done.filter(({ plan }) => plan.outcome === outcome).length;
  const failedRows = done.flatMap(({ plan, item }) => (plan.outcome === "FAILED" ? rowNumbers(item) : []));
  const data: Prisma.ImportUncheckedUpdateInput = {
    position: { increment: done.reduce((sum, { item }) => sum + item.rows.length, 0) },
    created: { increment: count("CREATE") },
    updated: { increment: count("UPDATE") },
    unchanged: { increment: count("UNCHANGED") },
    failed: { increment: count("FAILED") },
    ...(failedRows.length > 0 ? { failedRows: { push: failedRows } } : {}),
  };
  await tx.db.import.update({ where: { id: importId }, data, select: { id: true } });
}

/** What the change set can undo. */
async function keepRows(tx: SignedIn, setId: string, done: readonly Done[]): Promise<void> {
  const made = done.flatMap((one) => one.made ?? []);
  await tx.db.changeRow.createMany({
    data: made.map(({ productId, before, after }) => ({
      ...{ setId, objectType: "product", objectId: productId, state: "APPLIED" as const },
      ...{ before, after },
    })),
  });
  const failed = done.filter(({ plan }) => plan.outcome === "FAILED").length;
  await tx.db.changeSet.update({
    where: { id: setId },
    data: {
      total: { increment: done.length },
      applied: { increment: made.length },
      failed: { increment: failed },
      skipped: { increment: done.length - made.length - failed },
      skus: { increment: made.reduce((sum, { skus }) => sum + skus, 0) },
    },
    select: { id: true },
  });
}
