import { z } from "zod";
import { expireUploads } from "@/lib/domain/media/expire-uploads";
import { defineJob } from "./job";

/** Deletes stored files that nothing uses any more, and what was left half written. */
export const sweepMedia = defineJob({
  name: "sweep-media",
  input: z.object({}),
  schedule: "7 * * * *",
  async run(context) {
    await expireUploads(context);
  },
});
