import { z } from "zod";
import { indexAllChanged } from "@/lib/domain/matching/index-creators";
import { defineJob } from "./job";

/** Makes the vectors of creators that have changed; however many did, one run each minute. */
export const indexCreatorsJob = defineJob({
  name: "index-creators",
  input: z.object({}),
  schedule: "* * * * *",
  async run(context, _, signal) {
    await indexAllChanged(context, {}, signal);
  },
});
