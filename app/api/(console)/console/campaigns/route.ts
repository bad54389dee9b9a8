import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as house from "@/lib/contracts/console";
import { createDraftTask } from "@/lib/domain/matching/create-match-task";
import { listCampaigns } from "@/lib/domain/matching/list-match-tasks";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(house.listCampaigns, listCampaigns),
  serve(house.createCampaign, createDraftTask),
);
