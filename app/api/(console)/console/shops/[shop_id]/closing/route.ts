import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { closeShop, reopenShop } from "@/lib/domain/shops/close-shop";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(contract.closeShop, closeShop),
  serve(contract.reopenShop, reopenShop),
);
