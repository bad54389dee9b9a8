import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { createTag } from "@/lib/domain/tags/name-tag";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(serve(contract.createTag, createTag));
