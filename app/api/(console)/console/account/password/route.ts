import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { changePassword } from "@/lib/domain/accounts/change-password";

export const PUT = serve(contract.changeOwnPassword, changePassword);
