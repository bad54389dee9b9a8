import { serve } from "@/lib/api/serve";
import * as mall from "@/lib/contracts/mall";
import { logout } from "@/lib/domain/accounts/logout";

export const POST = serve(mall.logout, logout);
