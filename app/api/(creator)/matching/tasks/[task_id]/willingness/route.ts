import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as creator from "@/lib/contracts/creator";
import { scoreTask } from "@/lib/domain/matching/willingness/score-task";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(serve(creator.scoreTask, scoreTask));
