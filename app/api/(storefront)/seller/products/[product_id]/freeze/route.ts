import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { freezeProduct } from "@/lib/domain/catalog/product-status";

export const PUT = serve(storefront.freezeProduct, freezeProduct);
