import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { joinByCode } from "@/lib/domain/shops/join-by-code";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(serve(contract.joinShop, joinByCode));
