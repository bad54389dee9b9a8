import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import { chooseCreators } from "@/lib/contracts/console/campaign-choice";
import { chooseMatches } from "@/lib/domain/campaigns/choose-matches";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(serve(chooseCreators, chooseMatches));
