import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { listProducts } from "@/lib/domain/catalog/list-products";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(storefront.listProducts, listProducts),
);
