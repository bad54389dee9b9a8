import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { leaveShop } from "@/lib/domain/shops/leave-shop";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(serve(contract.leaveShop, leaveShop));
