import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { updateProductAtLocation } from "@/lib/domain/catalog/create-product-at-location";

export const PUT = serve(resale.updateProduct, updateProductAtLocation);
