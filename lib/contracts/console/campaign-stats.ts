import { z } from "zod";
import { wireUuid } from "@/lib/api/fields";
import type { CampaignStats } from "@/lib/domain/campaigns/campaign-stats";
import { channelNames, channelSchema } from "../campaign-enums";
import { operation } from "./contract";

export const campaignStatsSchema = z.object({
  funnel: z.object({
    matched: z.int(),
    willing: z.int(),
    written: z.int(),
    approved: z.int(),
    sent: z.int(),
    replied: z.int(),
    negotiating: z.int(),
    cooperating: z.int(),
    declined: z.int(),
    sandbox: z.int().meta({ description: "Talks that went through an embedded sandbox." }),
  }),
  reply_rate: z.array(
    z.object({
      channel: channelSchema,
      day: z.iso.date().meta({ description: "On which the talks began, in `APP_TIMEZONE`." }),
      sent: z.int(),
      replied: z.int(),
    }),
  ),
});

export type CampaignStatsView = z.output<typeof campaignStatsSchema>;

export const campaignStatsView = ({ funnel, replyRate }: CampaignStats) => ({
  funnel,
  reply_rate: replyRate.map(({ channel, ...day }) => ({ channel: channelNames[channel], ...day })),
});

export const getCampaignStats = operation({
  name: "getCampaignStats",
  method: "GET",
  path: "/api/console/campaigns/{task_id}/stats",
  summary: "How far a campaign's creators have come, and how many answered by the day they were written to",
  access: ["SELLER", "ADMIN"],
  params: z.object({ task_id: wireUuid() }),
  input: ({ params }) => ({ taskId: params.task_id }),
  output: campaignStatsSchema,
  present: campaignStatsView,
});
