import { serve } from "@/lib/api/serve";
import * as mall from "@/lib/contracts/mall";
import { login } from "@/lib/domain/accounts/login";

export const POST = serve(mall.login, login);
