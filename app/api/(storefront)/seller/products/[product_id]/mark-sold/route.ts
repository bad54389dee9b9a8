import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { markSold } from "@/lib/domain/catalog/product-status";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(serve(storefront.markSold, markSold));
