import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as house from "@/lib/contracts/console";
import { applyChanges } from "@/lib/domain/changes/apply-changes";
import { listChangeSets } from "@/lib/domain/changes/list-changes";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(house.applyChanges, applyChanges),
  serve(house.listChanges, listChangeSets),
);
