import { serve } from "@/lib/api/serve";
import * as mall from "@/lib/contracts/mall";
import { changePassword } from "@/lib/domain/accounts/change-password";

export const POST = serve(mall.changePassword, changePassword);
