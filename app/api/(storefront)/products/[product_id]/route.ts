import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { getProduct } from "@/lib/domain/catalog/get-product";

export const GET = serve(storefront.getProduct, getProduct);
