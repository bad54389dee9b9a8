import { enqueue } from "@/lib/jobs/enqueue";
import { writeDraftsJob } from "@/lib/jobs/write-drafts";
import { isChosen } from "../campaigns/choose-matches";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { requireTask } from "../matching/task-access";
import { padded } from "../padded";
import { factsSelect, requireFacts } from "./campaign-facts";

export type RequestDrafts = {
  taskId: string;
  /** Of its matches; unless said those that are chosen. */
  creatorIds?: readonly number[] | undefined;
  /** Drafts that no person has touched are written anew. */
  anew?: boolean | undefined;
};

/**
 * Has the worker write a first message to each of a task's chosen creators; who has one keeps it. Returns how many are
 * written to. Throws `task.not_found`, `auth.forbidden`, `task.not_matched`, `writing.facts_missing`,
 * `outreach.creator_not_matched`.
 */
export function requestDrafts(context: SignedIn, { taskId, creatorIds, anew = false }: RequestDrafts) {
  return inTransaction(context, async (tx) => {
    const { id, status, willingThreshold } = await requireTask(tx, taskId, "campaign.manage");
    if (status !== "MATCHED") throw new DomainError("task.not_matched");
    requireFacts(await tx.db.matchTask.findUniqueOrThrow({ where: { id }, select: factsSelect }));
    const matches = await tx.db.match.findMany({
      where: {
        taskId: id,
        ...(creatorIds ? { creatorId: { in: padded(creatorIds) } } : isChosen(willingThreshold)),
      },
      orderBy: { rank: "asc" },
      select: { creatorId: true },
    });
    if (creatorIds && matches.length < new Set(creatorIds).size) {
      throw new DomainError("outreach.creator_not_matched");
    }
    const ids = matches.map(({ creatorId }) => creatorId);
    if (ids.length > 0) enqueue(tx, writeDraftsJob, { taskId: id, creatorIds: ids, anew });
    return { requested: ids.length };
  });
}
