import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as catalog from "@/lib/contracts/catalog";
import { listSkus } from "@/lib/domain/catalog/list-skus";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(serve(catalog.listSkus, listSkus));
