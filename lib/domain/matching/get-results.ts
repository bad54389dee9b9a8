import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { padded } from "../padded";
import { type ResultLine, readResultFile } from "./result-file";
import { requireTask } from "./task-access";

export type NamedResult = ResultLine & { name: string };
export type Results = { taskId: string; results: NamedResult[] };

/**
 * The best hundred of a task, from its result file, with the creators' present names, without who was erased. Throws `task.not_found`, `task.not_matched`. (000, matching 2)
 */
export async function getResults(context: SignedIn, { id }: { id: string }): Promise<Results> {
  const task = await requireTask(context, id, "campaign.read");
  if (task.status === "DRAFT") throw new DomainError("task.not_found");
  if (task.status !== "MATCHED") throw new DomainError("task.not_matched");
  const lines = await readResultFile(context, task);
  const creators = await context.db.creator.findMany({
    where: { id: { in: padded(lines.map(({ creatorId }) => creatorId)) }, erasedAt: null },
    select: { id: true, name: true },
  });
  const names = new Map(creators.map((creator) => [creator.id, creator.name]));
  return {
    taskId: id,
    results: lines.flatMap((line) => {
      const name = names.get(line.creatorId);
      return name === undefined ? [] : [{ ...line, name }];
    }),
  };
}
