import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as house from "@/lib/contracts/console";
import { undoChanges } from "@/lib/domain/changes/apply-changes";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(serve(house.undoChanges, undoChanges));
