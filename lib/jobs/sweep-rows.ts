import { z } from "zod";
import { sweepChanges } from "@/lib/domain/changes/sweep-changes";
import { sweepEvents } from "@/lib/domain/events/sweep-events";
import { sweepImports } from "@/lib/domain/imports/sweep-imports";
import { sweepExpired } from "@/lib/domain/limits/sweep-expired";
import { sweepNotices } from "@/lib/domain/notices/sweep-notices";
import { defineJob } from "./job";

/** Deletes rows whose time is over: sessions, devices, windows of limits, events, files of imports, old changes and notices. */
export const sweepRows = defineJob({
  name: "sweep-rows",
  input: z.object({}),
  schedule: "*/10 * * * *",
  async run(context) {
    await sweepExpired(context);
    await sweepEvents(context);
    await sweepImports(context);
    await sweepChanges(context);
    await sweepNotices(context);
  },
});
