import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { writeSandboxReply } from "@/lib/domain/replies/write-sandbox-reply";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(contract.writeSandboxReply, writeSandboxReply),
);
