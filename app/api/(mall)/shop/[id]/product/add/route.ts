import { serve } from "@/lib/api/serve";
import * as mall from "@/lib/contracts/mall";
import { addShopProduct } from "@/lib/domain/shops/add-shop-product";

export const POST = serve(mall.addProduct, addShopProduct);
