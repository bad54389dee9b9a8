import { serve } from "@/lib/api/serve";
import * as mall from "@/lib/contracts/mall";
import { registerUser } from "@/lib/domain/accounts/register-user";

export const POST = serve(mall.registerCustomer, registerUser);
