import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { revokeInvitation } from "@/lib/domain/shops/revoke-invitation";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(contract.revokeShopCode, revokeInvitation),
);
