import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { countProducts } from "@/lib/domain/catalog/list-products";

export const GET = serve(resale.countProducts, countProducts);
