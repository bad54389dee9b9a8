import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { freezeProduct } from "@/lib/domain/catalog/product-status";

export const DELETE = serve(resale.takeDownProduct, freezeProduct);
