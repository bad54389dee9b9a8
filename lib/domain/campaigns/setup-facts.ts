import type { SignedIn } from "../context";
import { requireTask } from "../matching/task-access";
import { countChosen } from "./choose-matches";

/** How far the preparation of a campaign is, as far as it is counted. */
export type SetupFacts = {
  /** Matches that are to be written to. */
  chosen: number;
  /** First messages that wait for a person's approval. */
  drafts: number;
  /** Those that were approved, whatever became of them. */
  approved: number;
};

/** Throws `task.not_found`. */
export async function getSetupFacts(context: SignedIn, { id }: { id: string }): Promise<SetupFacts> {
  const { willingThreshold } = await requireTask(context, id, "campaign.read");
  const first = { kind: "FIRST", direction: "OUT", thread: { taskId: id } } as const;
  const [chosen, drafts, approved] = await Promise.all([
    countChosen(context, { id, willingThreshold }),
    context.db.outreachMessage.count({ where: { ...first, state: "DRAFT" } }),
    context.db.outreachMessage.count({ where: { ...first, state: { notIn: ["DRAFT", "CANCELED"] } } }),
  ]);
  return { chosen, drafts, approved };
}
