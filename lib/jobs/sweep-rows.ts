import { z } from "zod";
import { sweepExpired } from "@/lib/domain/accounts/sweep-expired";
import { sweepEvents } from "@/lib/domain/events/sweep-events";
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
