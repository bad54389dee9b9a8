import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { getPurchaseHistory } from "@/lib/domain/customers/get-purchase-history";

export const GET = serve(storefront.getPurchaseHistory, getPurchaseHistory);
