import { z } from "zod";
import { endExpiredDecisions } from "@/lib/domain/moderation/end-decision";
import { defineJob } from "./job";

/** Lists products again whose take-down was for a time that is over. */
export const endDecisionsJob = defineJob({
  name: "end-decisions",
  input: z.object({}),
  schedule: "*/5 * * * *",
  run: endExpiredDecisions,
});
