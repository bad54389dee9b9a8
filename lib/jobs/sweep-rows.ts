import { z } from "zod";
import { sweepEvents } from "@/lib/domain/events/sweep-events";
import { sweepExpired } from "@/lib/domain/limits/sweep-expired";
import { defineJob } from "./job";

/** Deletes rows whose time is over: sessions, devices, windows of limits, events. */
export const sweepRows = defineJob({
  name: "sweep-rows",
  input: z.object({}),
  schedule: "*/10 * * * *",
  async run(context) {
    await sweepExpired(context);
    await sweepEvents(context);
  },
});
