import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as house from "@/lib/contracts/console";
import { forecastTask } from "@/lib/domain/outreach/forecast-task";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(house.forecastCampaign, forecastTask),
);
