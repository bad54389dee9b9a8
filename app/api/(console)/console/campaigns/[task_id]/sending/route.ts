import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as house from "@/lib/contracts/console";
import { changeSending } from "@/lib/domain/outreach/change-sending";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(house.changeSending, changeSending),
);
