import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { decideProposal } from "@/lib/domain/categories/proposals/decide-proposal";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(contract.decideCategoryProposal, decideProposal),
);
