import { z } from "zod";
import { runChanges } from "@/lib/domain/changes/run-changes";
import { defineJob } from "./job";

/** Moves a change set of many products on, or its undoing; one that died goes on where it stopped. */
export const runChangesJob = defineJob({
  name: "run-changes",
  input: z.object({ setId: z.uuid() }),
  timeout: 3600,
  run: runChanges,
});
