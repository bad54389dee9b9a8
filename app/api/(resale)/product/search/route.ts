import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { listProducts } from "@/lib/domain/catalog/list-products";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(resale.listResaleProducts, listProducts),
);
