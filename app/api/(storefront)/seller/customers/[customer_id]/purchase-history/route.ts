import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { getPurchaseHistory } from "@/lib/domain/customers/get-purchase-history";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(storefront.getPurchaseHistory, getPurchaseHistory),
);
