import { serve } from "@/lib/api/serve";
import * as mall from "@/lib/contracts/mall";
import { joinByCode } from "@/lib/domain/shops/join-by-code";

export const POST = serve(mall.joinByCode, joinByCode);
