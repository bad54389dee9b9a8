import { serve } from "@/lib/api/serve";
import * as catalog from "@/lib/contracts/catalog";
import { listSkus } from "@/lib/domain/catalog/list-skus";

export const GET = serve(catalog.listSkus, listSkus);
