import { z } from "zod";
import { idSchema, wireUuid } from "@/lib/api/fields";
import { operation } from "./contract";

export const chooseCreators = operation({
  name: "chooseCreators",
  method: "PUT",
  path: "/api/console/campaigns/{task_id}/choice",
  summary: "Say which matched creators are to be written to; null leaves it to their willingness again",
  access: ["SELLER"],
  params: z.object({ task_id: wireUuid() }),
  body: z.object({ creator_ids: z.array(idSchema).min(1).max(100), chosen: z.boolean().nullable() }),
  input: ({ params, body }) => ({ id: params.task_id, creatorIds: body.creator_ids, chosen: body.chosen }),
  output: z.object({ chosen_count: z.int() }),
  present: ({ chosenCount }: { chosenCount: number }) => ({ chosen_count: chosenCount }),
});
