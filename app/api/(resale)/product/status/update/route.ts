import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { setProductStatus } from "@/lib/domain/catalog/set-product-status";

export const PUT = serve(resale.updateStatus, setProductStatus);
