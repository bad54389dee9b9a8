import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { withdrawProposal } from "@/lib/domain/categories/proposals/decide-proposal";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(contract.withdrawCategoryProposal, withdrawProposal),
);
