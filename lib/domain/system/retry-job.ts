import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { uuidOf } from "../facts";
import { requirePermission } from "../permissions";

/**
 * Lets a job that has failed for good run once more, as pg-boss' own `retry` does. Throws `auth.wrong_role`, and
 * `job.not_found` for one that has not failed.
 */
export async function retryJob(context: SignedIn, { id }: { id: string }): Promise<void> {
  requirePermission(context, "job.retry");
  await inTransaction(context, async (tx) => {
    const count = await tx.db.$executeRaw`
      UPDATE jobs.job SET state = 'retry', retry_limit = retry_limit + 1, completed_on = NULL,
        start_after = greatest(start_after, now())
      WHERE id = ${id}::uuid AND state = 'failed'`;
    if (count === 0) throw new DomainError("job.not_found");
    recordAudit(tx, { act: "job.retried", id: uuidOf(id.toLowerCase()) });
  });
}
