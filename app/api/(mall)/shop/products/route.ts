import { serve } from "@/lib/api/serve";
import * as mall from "@/lib/contracts/mall";
import { listShopProducts } from "@/lib/domain/shops/list-shop-products";

export const GET = serve(mall.listAllProducts, listShopProducts);
