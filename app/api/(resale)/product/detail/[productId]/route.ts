import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { viewProduct } from "@/lib/domain/catalog/view-product";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(resale.getProductDetail, viewProduct),
);
