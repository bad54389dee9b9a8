import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as mall from "@/lib/contracts/mall";
import { logout } from "@/lib/domain/accounts/logout";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(serve(mall.logout, logout));
