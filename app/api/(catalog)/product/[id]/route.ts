import { serve } from "@/lib/api/serve";
import * as catalog from "@/lib/contracts/catalog";
import { getProduct } from "@/lib/domain/catalog/get-product";

export const GET = serve(catalog.getProduct, getProduct);
