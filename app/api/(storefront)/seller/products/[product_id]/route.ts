import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { archiveProduct } from "@/lib/domain/catalog/product-status";
import { updateProduct } from "@/lib/domain/catalog/update-product";

export const PUT = serve(storefront.updateProduct, updateProduct);
export const DELETE = serve(storefront.deleteProduct, archiveProduct);
