import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { createProductAtLocation } from "@/lib/domain/catalog/create-product-at-location";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(resale.addProduct, createProductAtLocation),
);
