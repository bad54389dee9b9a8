import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { allowContact, stopContact } from "@/lib/domain/creators/do-not-contact";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(contract.stopContact, stopContact),
  serve(contract.allowContact, allowContact),
);
