import { z } from "zod";
import type { ChangeState } from "@/lib/generated/prisma/enums";
import { type Context, inTransaction, type SignedIn } from "../context";
import { actAs } from "../imports/job-actor";
import { notify } from "../notices/notify";
import { advance } from "./advance";
import { changeSchema } from "./change";

/**
 * Moves a change set on until no row of it waits, each batch in a transaction of its own, as the account that began it
 * or that undoes it. A run that died is taken up where it stopped.
 */
export async function runChanges(
  context: Context,
  { setId }: { setId: string },
  signal?: AbortSignal,
): Promise<void> {
  const found = await context.db.changeSet.findUnique({
    where: { id: setId },
    select: { userId: true, undoneById: true, state: true },
  });
  if (!found) return;
  const userId = found.state === "UNDOING" ? (found.undoneById ?? found.userId) : found.userId;
  const acting = await actAs(context, userId, "run-changes");
  for (let goesOn = true; goesOn; ) {
    signal?.throwIfAborted();
    goesOn = await inTransaction(acting, async (tx) => {
      await tx.db.$queryRaw`SELECT 1 FROM change_sets WHERE id = ${setId}::uuid FOR UPDATE`;
      const set = await tx.db.changeSet.findUnique({
        where: { id: setId },
        select: { id: true, state: true, change: true },
      });
      return set !== null && set.state === found.state && finishStep(tx, set);
    });
  }
}

const importMark = z.object({ kind: z.literal("IMPORT") });

/** Null for an import. */
const readChange = (change: unknown) =>
  importMark.safeParse(change).success ? null : changeSchema.parse(change);

type Step = { id: string; state: ChangeState; change: unknown };

/** One batch, and the end of the set where no row waits any more; true while some do. */
export async function finishStep(tx: SignedIn, { id, state, change }: Step): Promise<boolean> {
  if (await advance(tx, { id, state, change: readChange(change) })) return true;
  const data =
    state === "UNDOING"
      ? { state: "UNDONE" as const, undoneAt: tx.clock() }
      : { state: "DONE" as const, finishedAt: tx.clock() };
  const [ended] = await tx.db.changeSet.updateManyAndReturn({
    where: { id, state: { in: ["RUNNING", "UNDOING"] } },
    data,
    select: { applied: true, failed: true, undone: true, kept: true },
  });
  const kind = state === "UNDOING" ? "change_set.undone" : "change_set.done";
  if (ended) notify(tx, { kind, id, to: { userIds: [tx.actor.id] }, facts: ended });
  return false;
}
