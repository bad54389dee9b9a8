import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { removeProductImage } from "@/lib/domain/catalog/remove-product-image";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(resale.deleteImage, removeProductImage),
);
