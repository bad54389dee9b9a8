import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { pollSessions } from "@/lib/domain/replies/poll-sessions";
import { defineJob } from "./job";

/** A run ends after this long, so that a worker that is told to stop does. */
const longestMs = 25_000;

/** Asks for RPA sessions that are due. When each is due stands in its thread: a run that is lost costs a minute. */
export const pollSessionsJob = defineJob({
  name: "poll-sessions",
  input: z.object({}),
  schedule: "* * * * *",
  poll: 1,
  retries: 0,
  async run(context, _, signal) {
    const began = performance.now();
    while (!signal.aborted && performance.now() - began < longestMs) {
      await pollSessions(context, signal);
      await sleep(5000, undefined, { signal }).catch(() => undefined);
    }
  },
});
