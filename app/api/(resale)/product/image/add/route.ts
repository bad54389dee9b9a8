import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { addProductImage } from "@/lib/domain/catalog/add-product-image";

export const POST = serve(resale.addImage, addProductImage);
