import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { createProductAtLocation } from "@/lib/domain/catalog/create-product-at-location";

export const POST = serve(resale.addProduct, createProductAtLocation);
