import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { suspendUser, unsuspendUser } from "@/lib/domain/accounts/suspend-user";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(contract.suspendUser, suspendUser),
  serve(contract.unsuspendUser, unsuspendUser),
);
