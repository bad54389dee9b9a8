import { z } from "zod";
import { expireHolds } from "@/lib/domain/intents/stock-hold";
import { defineJob } from "./job";

/** Gives pieces back to the stock that were kept for intents for long enough. */
export const expireHoldsJob = defineJob({
  name: "expire-holds",
  input: z.object({}),
  schedule: "* * * * *",
  async run(context) {
    await expireHolds(context);
  },
});
