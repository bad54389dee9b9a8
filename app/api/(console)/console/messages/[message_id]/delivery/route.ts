import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as house from "@/lib/contracts/console";
import { changeDelivery } from "@/lib/domain/outreach/change-delivery";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(house.changeDelivery, changeDelivery),
);
