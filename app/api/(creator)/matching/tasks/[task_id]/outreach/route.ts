import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as creator from "@/lib/contracts/creator";
import { listOutreach } from "@/lib/domain/outreach/read-sessions";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(creator.listTaskOutreach, listOutreach),
);
