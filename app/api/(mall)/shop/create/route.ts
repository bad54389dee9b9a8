import { serve } from "@/lib/api/serve";
import * as mall from "@/lib/contracts/mall";
import { createShop } from "@/lib/domain/shops/create-shop";

export const POST = serve(mall.createShop, createShop);
