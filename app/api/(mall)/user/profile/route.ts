import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as mall from "@/lib/contracts/mall";
import { getAccount } from "@/lib/domain/accounts/get-account";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(serve(mall.getProfile, getAccount));
