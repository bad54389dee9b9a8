import { z } from "zod";
import { runTagMerge } from "@/lib/domain/tags/run-tag-merge";
import { defineJob } from "./job";

/** Moves the products of merged tags on; one that died goes on where it stopped. */
export const mergeTagsJob = defineJob({
  name: "merge-tags",
  input: z.object({ mergeId: z.int() }),
  timeout: 3600,
  run: runTagMerge,
});
