import { z } from "zod";
import { pruneViewMarks, refreshViewCounts } from "@/lib/domain/catalog/refresh-view-counts";
import { defineJob } from "./job";

/** Brings the counts that lists are sorted by up to date, and forgets whom nobody need tell apart any more. */
export const refreshViewCountsJob = defineJob({
  name: "refresh-view-counts",
  input: z.object({}),
  schedule: "*/10 * * * *",
  async run(context) {
    await refreshViewCounts(context);
    await pruneViewMarks(context);
  },
});
