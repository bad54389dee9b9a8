import { serve } from "@/lib/api/serve";
import * as mall from "@/lib/contracts/mall";
import { listShops } from "@/lib/domain/shops/list-shops";

export const GET = serve(mall.listShops, listShops);
