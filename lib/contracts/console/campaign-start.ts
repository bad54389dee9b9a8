import { z } from "zod";
import { idSchema, wireUuid } from "@/lib/api/fields";
import type { AudienceCount } from "@/lib/domain/campaigns/count-audience";
import { filtersBody, filtersInput } from "../match-filters";
import { campaignSchema, campaignView } from "./campaign-view";
import { operation } from "./contract";

const params = z.object({ task_id: wireUuid() });

export const startCampaign = operation({
  name: "startCampaign",
  method: "POST",
  path: "/api/console/campaigns/{task_id}/start",
  summary: "Start a campaign: what was approved while it was prepared leaves after half a minute",
  access: ["SELLER"],
  params,
  input: ({ params }) => ({ id: params.task_id }),
  output: campaignSchema,
  present: campaignView,
});

export const countAudience = operation({
  name: "countAudience",
  method: "POST",
  path: "/api/console/campaigns/{task_id}/audience",
  summary: "How many creators come into question under some filters",
  access: ["SELLER", "ADMIN"],
  params,
  body: z.object({ filters: filtersBody(idSchema) }),
  input: ({ params, body }) => ({ id: params.task_id, filters: filtersInput(body.filters) }),
  output: z.object({
    count: z.int(),
    more: z.boolean().meta({ description: "At least so many; they were not counted further." }),
  }),
  present: (found: AudienceCount) => found,
});
