import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { getAccount } from "@/lib/domain/accounts/get-account";
import { updateAccount } from "@/lib/domain/accounts/update-account";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(contract.getOwnAccount, getAccount),
  serve(contract.updateOwnAccount, updateAccount),
);
