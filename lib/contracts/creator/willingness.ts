import { z } from "zod";
import { wireUuid } from "@/lib/api/fields";
import type { ScoredMatch } from "@/lib/domain/matching/willingness/score-task";
import { limits } from "../limits";
import { operation } from "./contract";

export const scoreTask = operation({
  name: "scoreTask",
  method: "POST",
  path: "/api/matching/tasks/{task_id}/willingness",
  summary: "How likely each matched creator is to want what is offered, computed anew",
  source: "000 matching 3",
  access: ["SELLER"],
  limits: limits.matching,
  params: z.object({ task_id: wireUuid() }),
  input: ({ params }) => ({ taskId: params.task_id }),
  output: z.object({
    task_id: z.string(),
    results: z.array(
      z.object({
        creator_id: z.string(),
        willingness_score: z.number().meta({ description: "A probability." }),
        sample_size: z
          .int()
          .meta({ description: "Answers of this creator that it stands on; 0: the prior." }),
      }),
    ),
  }),
  present: ({ taskId, results }: { taskId: string; results: ScoredMatch[] }) => ({
    task_id: taskId,
    results: results.map(({ creatorId, willingness, sampleSize }) => ({
      creator_id: String(creatorId),
      willingness_score: willingness,
      sample_size: sampleSize,
    })),
  }),
});
