import { z } from "zod";
import { checkImport } from "@/lib/domain/imports/check-import";
import { defineJob } from "./job";

/** Reads every row of an import and writes none. */
export const checkImportJob = defineJob({
  name: "check-import",
  input: z.object({ importId: z.uuid() }),
  timeout: 3600,
  run: checkImport,
});
