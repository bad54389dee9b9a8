import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { updatePlacedProduct } from "@/lib/domain/catalog/placed-product";

export const PUT = serve(resale.updateProduct, updatePlacedProduct);
