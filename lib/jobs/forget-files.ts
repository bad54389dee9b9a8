import { z } from "zod";
import { forgetFiles } from "@/lib/domain/creators/forget-files";
import { defineJob } from "./job";

/** Takes a creator who was erased out of files. */
export const forgetFilesJob = defineJob({
  name: "forget-files",
  input: z.object({ creatorId: z.int() }),
  async run(context, input) {
    await forgetFiles(context, input);
  },
});
