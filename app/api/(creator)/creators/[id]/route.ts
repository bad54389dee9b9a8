import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as creator from "@/lib/contracts/creator";
import { getCreator } from "@/lib/domain/creators/get-creator";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(serve(creator.getCreator, getCreator));
