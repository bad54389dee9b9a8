import { z } from "zod";
import { runImport } from "@/lib/domain/imports/run-import";
import { defineJob } from "./job";

/** Writes the rows of a checked import; one that died goes on where it stopped. */
export const runImportJob = defineJob({
  name: "run-import",
  input: z.object({ importId: z.uuid() }),
  timeout: 3600,
  run: runImport,
});
