import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as creator from "@/lib/contracts/creator";
import { getSession } from "@/lib/domain/outreach/read-sessions";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(creator.getOutreachSession, getSession),
);
