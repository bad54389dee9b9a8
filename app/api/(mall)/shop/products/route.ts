import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as mall from "@/lib/contracts/mall";
import { listShopProducts } from "@/lib/domain/shops/list-shop-products";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(mall.listAllProducts, listShopProducts),
);
