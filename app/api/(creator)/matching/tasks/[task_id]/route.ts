import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as creator from "@/lib/contracts/creator";
import { getMatchTask } from "@/lib/domain/matching/list-match-tasks";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(creator.getMatchTask, getMatchTask),
);
