import { serve } from "@/lib/api/serve";
import * as mall from "@/lib/contracts/mall";
import { getAccount } from "@/lib/domain/accounts/get-account";

export const GET = serve(mall.getProfile, getAccount);
