import type { z } from "zod";
import type { campaignSchema } from "@/lib/contracts/console/campaign-view";

/** A campaign as the console answers it. */
export type Campaign = z.output<typeof campaignSchema>;

/** What the wizard may change of it. */
export type Patch = Partial<
  Pick<
    Campaign,
    | "match_tags"
    | "filters"
    | "step"
    | "channel"
    | "product_intro"
    | "link"
    | "reward"
    | "reward_amount"
    | "requirements"
    | "first_approval"
    | "answer_approval"
    | "willing_threshold"
  >
>;
