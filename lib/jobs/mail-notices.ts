import { z } from "zod";
import { inTransaction } from "@/lib/domain/context";
import { sendNoticeMails } from "@/lib/domain/notices/send-mails";
import { enqueue } from "./enqueue";
import { defineJob, type Job } from "./job";

const input = z.object({});

/** Sends people by mail what they have not read on the page. What is due stands in the notices themselves. */
export const mailNoticesJob: Job<typeof input> = defineJob({
  name: "mail-notices",
  input,
  schedule: "* * * * *",
  retries: 0,
  heartbeat: 10,
  async run(context, _, signal) {
    const { more } = await sendNoticeMails(context, signal);
    if (more) await inTransaction(context, async (tx) => enqueue(tx, mailNoticesJob, {}));
  },
});
