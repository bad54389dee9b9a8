import { serve } from "@/lib/api/serve";
import * as mall from "@/lib/contracts/mall";
import { getShop } from "@/lib/domain/shops/get-shop";

export const GET = serve(mall.getShop, getShop);
