import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { decideMail } from "@/lib/domain/replies/decide-mail";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(serve(contract.decideMail, decideMail));
