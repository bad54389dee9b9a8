import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as creator from "@/lib/contracts/creator";
import { startOutreach } from "@/lib/domain/outreach/start-outreach";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(creator.startOutreach, startOutreach),
);
