import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { getAccount } from "@/lib/domain/accounts/get-account";
import { updateAccount } from "@/lib/domain/accounts/update-account";

export const GET = serve(contract.getOwnAccount, getAccount);
export const PUT = serve(contract.updateOwnAccount, updateAccount);
