import { z } from "zod";
import { publishDueDrafts } from "@/lib/domain/product-drafts/publish-due-drafts";
import { defineJob } from "./job";

/** Publishes drafts whose time has come. */
export const publishDraftsJob = defineJob({
  name: "publish-drafts",
  input: z.object({}),
  schedule: "* * * * *",
  poll: 5,
  async run(context, _, signal) {
    await publishDueDrafts(context, signal);
  },
});
