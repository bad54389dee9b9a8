import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as house from "@/lib/contracts/console";
import { getCampaignStats } from "@/lib/domain/campaigns/campaign-stats";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(house.getCampaignStats, getCampaignStats),
);
