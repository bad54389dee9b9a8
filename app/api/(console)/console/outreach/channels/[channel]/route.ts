import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as house from "@/lib/contracts/console";
import { saveChannelSettings } from "@/lib/domain/outreach/channel-settings";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(house.saveChannelSettings, saveChannelSettings),
);
