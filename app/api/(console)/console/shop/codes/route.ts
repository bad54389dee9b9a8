import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { createOwnInvitation } from "@/lib/domain/shops/create-invitation";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(contract.createShopCode, createOwnInvitation),
);
