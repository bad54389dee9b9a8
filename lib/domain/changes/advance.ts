import type { ChangeState } from "@/lib/generated/prisma/enums";
import type { ProductPatch } from "../catalog/product-input";
import { requireReferences } from "../catalog/product-parts";
import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { recordEvent } from "../events/record-event";
import { uuidOf } from "../facts";
import { padded } from "../padded";
import { mapTags, mergedTags } from "../tags/current-tags";
import { type Change, currentChange, referencesOf } from "./change";
import { type Outcome, planChange, planUndo } from "./plan-change";
import { lockProducts, type ProductState } from "./product-states";
import { type ProductValues, productValuesSchema } from "./product-values";
import { writeProducts } from "./write-products";

/** So many rows are moved on in one transaction. */
export const batchSize = 200;

/** `change` is null for an import, which another job writes. */
type Set = { id: string; state: ChangeState; change: Change | null };
type Row = { id: bigint; objectId: number; before: unknown; after: unknown };
type Done = { row: Row; state: ProductState | undefined; outcome: Outcome };

/** Which rows wait, by what is being done with their set. */
const waiting = { RUNNING: "PENDING", UNDOING: "APPLIED" } as const;

/**
 * Moves the next rows of a set on, in the transaction that runs and with the set locked: changes their products or
 * undoes that, and says in each row what became of it. False once no row waits.
 */
export async function advance(tx: SignedIn, set: Set): Promise<boolean> {
  if (set.state !== "RUNNING" && set.state !== "UNDOING") return false;
  if (set.state === "RUNNING" && set.change === null) return false;
  const rows = await tx.db.changeRow.findMany({
    where: { setId: set.id, state: waiting[set.state], objectType: "product" },
    select: { id: true, objectId: true, before: true, after: true },
    orderBy: { id: "asc" },
    take: batchSize,
  });
  if (rows.length === 0) return false;
  const states = await lockProducts(
    tx,
    rows.map(({ objectId }) => objectId),
    { withContent: set.change === null },
  );
  const decide = set.state === "RUNNING" && set.change ? changing(tx, set.change) : await undoing(tx, rows);
  const done = await Promise.all(
    rows.map(async (row): Promise<Done> => {
      const state = states.get(row.objectId);
      return { row, state, outcome: await decide(row, state) };
    }),
  );
  await writeProducts(
    tx,
    done.flatMap(({ state, outcome }) => (state && "after" in outcome ? [{ ...outcome, state }] : [])),
  );
  await keepOutcomes(tx, set, done);
  return rows.length === batchSize;
}

type Decide = (row: Row, state: ProductState | undefined) => Promise<Outcome>;

/** What a change refers to may have gone since it was begun: then its rows fail. */
function changing(tx: SignedIn, change: Change): Decide {
  const current = currentChange(tx, change);
  const missing = current.then((now) => missingReference(tx, referencesOf(now)));
  return async (_, state) => {
    const error = await missing;
    return error ? { state: "FAILED", error } : planChange(await current, state, tx.clock());
  };
}

async function undoing(tx: SignedIn, rows: readonly Row[]): Promise<Decide> {
  const keptOf = await currentValues(tx, rows);
  const gone = await missingPictures(tx, rows);
  const missing = new Map<string, ReturnType<typeof missingReference>>();
  return async (row, state) => {
    const kept = keptOf(row);
    const { categoryId, locationId, images = [] } = kept.before;
    if (images.some((url) => gone.has(url))) return { state: "KEPT", error: "change.too_late" };
    const references = { categoryId, locationId };
    const key = JSON.stringify(references);
    const known = missing.get(key) ?? missingReference(tx, references);
    missing.set(key, known);
    const error = await known;
    return error ? { state: "KEPT", error } : planUndo(kept, state, tx.clock());
  };
}

const keptValues = ({ before, after }: Row) => ({
  before: productValuesSchema.parse(before),
  after: productValuesSchema.parse(after),
});

/** What each row keeps; of tags that were merged since, what they have become counts. */
async function currentValues(tx: SignedIn, rows: readonly Row[]) {
  const tagIds = rows.map(keptValues).flatMap(({ before, after }) => [before.tagIds, after.tagIds]);
  const merged = await mergedTags(
    tx,
    tagIds.flatMap((ids) => ids ?? []),
  );
  const now = ({ tagIds, ...values }: ProductValues): ProductValues =>
    tagIds ? { ...values, tagIds: mapTags(tagIds, merged) } : values;
  return (row: Row) => {
    const { before, after } = keptValues(row);
    return { before: now(before), after: now(after) };
  };
}

/** Pictures of ours that were replaced, and whose files are no longer kept. */
async function missingPictures({ db }: SignedIn, rows: readonly Row[]): Promise<ReadonlySet<string>> {
  const keys = new Map(
    rows.flatMap((row) =>
      (keptValues(row).before.images ?? []).flatMap((url) => {
        const key = /^\/media\/([0-9a-f]{20})(?![0-9a-f])/.exec(url)?.[1];
        return key ? [[url, key] as const] : [];
      }),
    ),
  );
  if (keys.size === 0) return new Set();
  const where = { storageKey: { in: padded(new Set(keys.values())) } };
  const kept = await db.upload.findMany({ where, select: { storageKey: true } });
  const known = new Set(kept.map(({ storageKey }) => storageKey));
  return new Set([...keys].flatMap(([url, key]) => (known.has(key) ? [] : [url])));
}

async function missingReference(tx: SignedIn, references: ProductPatch) {
  try {
    await requireReferences(tx, references);
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

async function keepOutcomes(tx: SignedIn, set: Set, done: readonly Done[]): Promise<void> {
  const undoes = set.state === "UNDOING";
  const rows = done.map(({ row, outcome }) => ({
    id: String(row.id),
    state: outcome.state,
    error: "error" in outcome ? outcome.error : null,
    // What was undone stays as it was written: the values before the set, and those that it gave.
    ...(undoes || !("after" in outcome) ? {} : { before: outcome.before, after: outcome.after }),
  }));
  await tx.db.$executeRaw`
    UPDATE change_rows AS c SET state = r.state::"ChangeRowState", error = r.error,
      before = coalesce(r.before, c.before), after = coalesce(r.after, c.after)
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS r (id bigint, state text, error text, before jsonb, after jsonb) WHERE c.id = r.id`;
  const count = (state: Outcome["state"]) => done.filter(({ outcome }) => outcome.state === state).length;
  const { applied, undone, kept, total, skipped, failed } = await tx.db.changeSet.update({
    where: { id: set.id },
    data: {
      applied: undoes ? { decrement: done.length } : { increment: count("APPLIED") },
      skipped: { increment: count("SKIPPED") },
      failed: { increment: count("FAILED") },
      undone: { increment: count("UNDONE") },
      kept: { increment: count("KEPT") },
      skus: undoes ? undefined : { increment: done.reduce((sum, one) => sum + skusOf(one), 0) },
    },
    select: { applied: true, undone: true, kept: true, total: true, skipped: true, failed: true },
  });
  const [first] = done;
  if (!first) return;
  recordEvent(tx, {
    type: "change_set.progressed",
    productId: first.row.objectId,
    payload: {
      changeSet: uuidOf(set.id),
      done: undoes ? undone + kept : applied + skipped + failed,
      total: undoes ? applied + undone + kept : total,
    },
  });
}

const skusOf = ({ state, outcome }: Done) =>
  state && "after" in outcome ? countSkus(state, outcome.after) : 0;

/** How many SKUs a change concerns: those whose price or stock it names, else all of the product. */
export function countSkus({ skus }: ProductState, { prices = {}, stocks = {} }: ProductValues): number {
  return Object.keys({ ...prices, ...stocks }).length || skus.length;
}
