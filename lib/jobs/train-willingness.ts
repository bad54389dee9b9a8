import { z } from "zod";
import { trainModel } from "@/lib/domain/matching/willingness/train-model";
import { defineJob } from "./job";

/** Learns each night from what was answered meanwhile, and when someone asks for it. */
export const trainWillingnessJob = defineJob({
  name: "train-willingness",
  input: z.object({}),
  schedule: "40 18 * * *",
  poll: 5,
  async run(context) {
    await trainModel(context);
  },
});
