import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as mall from "@/lib/contracts/mall";
import { createShop } from "@/lib/domain/shops/create-shop";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(serve(mall.createShop, createShop));
