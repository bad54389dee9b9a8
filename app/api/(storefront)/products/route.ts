import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { listProducts } from "@/lib/domain/catalog/list-products";

export const GET = serve(storefront.listProducts, listProducts);
