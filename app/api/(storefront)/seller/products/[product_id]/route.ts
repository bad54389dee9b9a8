import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { archiveProduct } from "@/lib/domain/catalog/product-status";
import { updateProduct } from "@/lib/domain/catalog/update-product";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(storefront.updateProduct, updateProduct),
  serve(storefront.deleteProduct, archiveProduct),
);
