import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as mall from "@/lib/contracts/mall";
import { getShop } from "@/lib/domain/shops/get-shop";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(serve(mall.getShop, getShop));
