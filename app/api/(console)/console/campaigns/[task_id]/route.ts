import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as house from "@/lib/contracts/console";
import { getCampaign } from "@/lib/domain/matching/list-match-tasks";
import { deleteDraft, updateCampaign } from "@/lib/domain/matching/update-campaign";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(house.getCampaign, getCampaign),
  serve(house.updateCampaign, updateCampaign),
  serve(house.deleteCampaign, deleteDraft),
);
