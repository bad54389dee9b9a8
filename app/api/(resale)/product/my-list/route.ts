import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { listOwnProducts } from "@/lib/domain/catalog/list-own-products";

export const GET = serve(resale.listMyProducts, listOwnProducts);
