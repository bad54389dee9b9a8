import type { Prisma } from "@/lib/generated/prisma/client";
import { inTransaction, type SignedIn } from "../context";
import { requireTask } from "../matching/task-access";
import { padded } from "../padded";

export type Choice = {
  id: string;
  creatorIds: readonly number[];
  /** Null: as the willingness says. */
  chosen: boolean | null;
};

/**
 * Says which of a campaign's matches are to be written to; who is no match is left out. How many are chosen now.
 * Throws `task.not_found`, `auth.forbidden`.
 */
export function chooseMatches(
  context: SignedIn,
  { id, creatorIds, chosen }: Choice,
): Promise<{ chosenCount: number }> {
  return inTransaction(context, async (tx) => {
    const { willingThreshold } = await requireTask(tx, id, "campaign.manage");
    await tx.db.match.updateMany({
      where: { taskId: id, creatorId: { in: padded(creatorIds) } },
      data: { chosen },
    });
    return { chosenCount: await countChosen(tx, { id, willingThreshold }) };
  });
}

/** Which matches are to be written to: those that a person wants, else those that are likely willing. */
export const isChosen = (willingThreshold: number): Prisma.MatchWhereInput => ({
  OR: [{ chosen: true }, { chosen: null, willingness: { gte: willingThreshold } }],
});

/** How many matches are to be written to. */
export function countChosen(
  { db }: Pick<SignedIn, "db">,
  { id, willingThreshold }: { id: string; willingThreshold: number },
): Promise<number> {
  return db.match.count({ where: { taskId: id, ...isChosen(willingThreshold) } });
}
