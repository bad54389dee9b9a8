import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { proposeChange } from "@/lib/domain/categories/proposals/propose-change";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(contract.proposeCategoryChange, proposeChange),
);
