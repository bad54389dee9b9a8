import type { OutreachChannel } from "@/lib/generated/prisma/enums";
import type { SignedIn } from "../context";
import { requireTask } from "../matching/task-access";
import { forecastTask } from "./forecast-task";
import { type Rehearsal, rehearse } from "./rehearse";

/**
 * A task's campaign on a simulated clock, with the creators that were matched and the budget that there is. Writes
 * nothing. Throws like `requireTask`.
 */
export async function rehearseTask(
  context: SignedIn,
  { taskId, channel }: { taskId: string; channel: OutreachChannel },
): Promise<Rehearsal> {
  const { rewardMinor } = await requireTask(context, taskId, "campaign.read");
  const matches = await context.db.match.findMany({
    where: { taskId },
    orderBy: { rank: "asc" },
    select: { creator: { select: { id: true, name: true, language: true } } },
  });
  const creators = matches.map(({ creator: { id, ...rest } }) => ({ ...rest, creatorId: id }));
  const { steps } = await forecastTask(context, { taskId, channel, count: creators.length });
  return rehearse({ seed: `${taskId} ${channel}`, creators, steps, rewardMinor });
}
