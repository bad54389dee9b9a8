import { z } from "zod";
import { inTransaction } from "@/lib/domain/context";
import { sendDue } from "@/lib/domain/outreach/send-due";
import { enqueue } from "./enqueue";
import { defineJob, type Job } from "./job";

const input = z.object({});

/**
 * Wakes the sender: what is sent stands in the messages themselves, so that a run that is lost costs a minute and no
 * message. Queued when something may leave, and each minute.
 */
export const sendOutreach: Job<typeof input> = defineJob({
  name: "send-outreach",
  input,
  schedule: "* * * * *",
  poll: 1,
  retries: 0,
  heartbeat: 10,
  async run(context, _, signal) {
    const { more } = await sendDue(context, signal);
    if (more) await inTransaction(context, async (tx) => enqueue(tx, sendOutreach, {}));
  },
});
