import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as house from "@/lib/contracts/console";
import { rehearseTask } from "@/lib/domain/outreach/rehearse-task";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(house.rehearseCampaign, rehearseTask),
);
