import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { createPlacedProduct } from "@/lib/domain/catalog/placed-product";

export const POST = serve(resale.addProduct, createPlacedProduct);
