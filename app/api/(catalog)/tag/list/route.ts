import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as catalog from "@/lib/contracts/catalog";
import { listTags } from "@/lib/domain/catalog/list-tags";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(serve(catalog.listTags, listTags));
