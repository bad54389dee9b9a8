import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { viewProduct } from "@/lib/domain/catalog/view-product";

export const GET = serve(resale.getProductDetail, viewProduct);
