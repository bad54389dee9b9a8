import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { mergeTags } from "@/lib/domain/tags/merge-tags";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(serve(contract.mergeTags, mergeTags));
