import { enqueue } from "@/lib/jobs/enqueue";
import { runChangesJob } from "@/lib/jobs/run-changes";
import { recordAudit } from "../audit/record-audit";
import { requireReferences } from "../catalog/product-parts";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { batchSize } from "./advance";
import { type Change, referencesOf, type Selection } from "./change";
import { type ChangeSetRow, changeSetSelect, requireChangeSet } from "./change-access";
import { finishStep } from "./run-changes";
import { requireSelected, selectedProducts } from "./select-products";

export type ApplyChanges = {
  change: Change;
  selection: Selection;
  /** How many products the preview told of. */
  expected?: number | undefined;
};

/**
 * Does the same to many products of the caller's: up to 200 before it answers, more in the worker. Products that can't be
 * changed so are told of in the set's rows. Throws `product.not_found` for an id that is not the caller's,
 * `change.nothing_selected`, `change.selection_changed` where it is not as many as expected, and for a category or a tag
 * that is missing.
 */
export function applyChanges(
  context: SignedIn,
  { change, selection, expected }: ApplyChanges,
): Promise<ChangeSetRow> {
  return inTransaction(context, async (tx) => {
    await requireReferences(tx, referencesOf(change));
    const { id: userId, shopId } = tx.actor;
    const { id } = await tx.db.changeSet.create({
      data: { userId, shopId, kind: change.kind, change, selection: JSON.parse(JSON.stringify(selection)) },
      select: { id: true },
    });
    const total = await tx.db.$executeRaw`
      INSERT INTO change_rows (set_id, object_type, object_id)
      SELECT ${id}::uuid, 'product', p.id FROM products p WHERE ${await selectedProducts(tx, selection)} ORDER BY p.id`;
    requireSelected(selection, total);
    if (expected !== undefined && expected !== total) throw new DomainError("change.selection_changed");
    const set = await tx.db.changeSet.update({ where: { id }, data: { total }, select: changeSetSelect });
    recordAudit(tx, { act: "products.changed", id, shopId, after: { kind: change.kind, total } });
    if (total > batchSize) {
      enqueue(tx, runChangesJob, { setId: id });
      return set;
    }
    await finishStep(tx, { id, state: "RUNNING", change });
    return requireChangeSet(tx, id);
  });
}

/**
 * Undoes what a change set did to products that nobody has changed since; the others are told of in its rows. Throws
 * `change.not_found`, and `change.wrong_state` while it runs or once it is undone.
 */
export function undoChanges(context: SignedIn, { id }: { id: string }): Promise<ChangeSetRow> {
  return inTransaction(context, async (tx) => {
    await requireChangeSet(tx, id, "change_set.undo");
    const { count } = await tx.db.changeSet.updateMany({
      where: { id, state: { in: ["DONE", "FAILED"] }, applied: { gt: 0 } },
      data: { state: "UNDOING", undoneById: tx.actor.id },
    });
    if (count === 0) throw new DomainError("change.wrong_state");
    const set = await requireChangeSet(tx, id);
    recordAudit(tx, {
      act: "products.change_undone",
      id,
      shopId: set.shopId,
      before: { applied: set.applied },
    });
    if (set.applied > batchSize) {
      enqueue(tx, runChangesJob, { setId: id });
      return set;
    }
    await finishStep(tx, set);
    return requireChangeSet(tx, id);
  });
}
