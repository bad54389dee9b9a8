import type { ChangeState } from "@/lib/generated/prisma/enums";
import { requireReferences } from "../catalog/product-parts";
import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { recordEvent } from "../events/record-event";
import { uuidOf } from "../facts";
import { mapTags, mergedTags } from "../tags/current-tags";
import { type Change, currentChange, referencesOf } from "./change";
import { type Outcome, planChange, planUndo } from "./plan-change";
import { lockProducts, type ProductState } from "./product-states";
import { type ProductValues, productValuesSchema } from "./product-values";
import { writeProducts } from "./write-products";

/** So many rows are moved on in one transaction. */
export const batchSize = 200;

type Set = { id: string; state: ChangeState; change: Change };
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
  );
  const decide = set.state === "RUNNING" ? changing(tx, set.change) : await undoing(tx, rows);
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

/** Of tags that were merged since, what they have become counts. */
async function undoing(tx: SignedIn, rows: readonly Row[]): Promise<Decide> {
  const parsed = rows
    .flatMap(({ before, after }) => [before, after])
    .map((one) => productValuesSchema.parse(one));
  const merged = await mergedTags(
    tx,
    parsed.flatMap(({ tagIds = [] }) => tagIds),
  );
  const now = (kept: unknown): ProductValues => {
    const { tagIds, ...values } = productValuesSchema.parse(kept);
    return tagIds ? { ...values, tagIds: mapTags(tagIds, merged) } : values;
  };
  const missing = new Map<number, ReturnType<typeof missingReference>>();
  return async (row, state) => {
    const kept = { before: now(row.before), after: now(row.after) };
    const { categoryId } = kept.before;
    if (categoryId !== undefined) {
      const known = missing.get(categoryId) ?? missingReference(tx, { categoryId });
      missing.set(categoryId, known);
      const error = await known;
      if (error) return { state: "KEPT", error };
    }
    return planUndo(kept, state, tx.clock());
  };
}

async function missingReference(tx: SignedIn, references: { categoryId?: number; tagIds?: number[] }) {
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
