import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { markSold } from "@/lib/domain/catalog/product-status";

export const PUT = serve(storefront.markSold, markSold);
