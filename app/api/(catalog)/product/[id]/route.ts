import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as catalog from "@/lib/contracts/catalog";
import { getProduct } from "@/lib/domain/catalog/get-product";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(serve(catalog.getProduct, getProduct));
