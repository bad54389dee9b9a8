import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { getAccount } from "@/lib/domain/accounts/get-account";
import { updateAccount } from "@/lib/domain/accounts/update-account";

export const GET = serve(storefront.getOwnAccount, getAccount);
export const PUT = serve(storefront.updateOwnAccount, updateAccount);
