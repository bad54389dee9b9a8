import { enqueue } from "@/lib/jobs/enqueue";
import { runMatchTaskJob } from "@/lib/jobs/run-match-task";
import { inTransaction, type SignedIn } from "../context";
import { insertTask, type NewTask } from "./new-task";
import { type Campaign, type CountedTask, counted, taskProductSelect } from "./task-select";

/**
 * Choosing a product makes a task, which the worker then matches. Throws `product.not_found`, `auth.forbidden`,
 * `auth.wrong_role`, `shop.not_manager`. (000, matching)
 */
export function createMatchTask(context: SignedIn, input: NewTask): Promise<CountedTask> {
  return inTransaction(context, async (tx) => {
    const task = await insertTask(tx, input, "MATCHING");
    enqueue(tx, runMatchTaskJob, { taskId: task.id, run: task.run });
    return counted(tx, task);
  });
}

/** The same for the wizard, which matches once tags and filters are chosen. */
export function createDraftTask(context: SignedIn, input: NewTask): Promise<Campaign> {
  return inTransaction(context, async (tx) => {
    const { id } = await insertTask(tx, input, "DRAFT");
    const task = await tx.db.matchTask.findUniqueOrThrow({
      where: { id },
      include: { product: { select: taskProductSelect } },
    });
    return counted(tx, task);
  });
}
