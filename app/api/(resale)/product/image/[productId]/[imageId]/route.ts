import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { removeProductImage } from "@/lib/domain/catalog/remove-product-image";

export const DELETE = serve(resale.deleteImage, removeProductImage);
