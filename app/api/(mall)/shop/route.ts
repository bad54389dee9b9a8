import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as mall from "@/lib/contracts/mall";
import { listShops } from "@/lib/domain/shops/list-shops";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(serve(mall.listShops, listShops));
