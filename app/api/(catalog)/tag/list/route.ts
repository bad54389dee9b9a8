import { serve } from "@/lib/api/serve";
import * as catalog from "@/lib/contracts/catalog";
import { listTags } from "@/lib/domain/catalog/list-tags";

export const GET = serve(catalog.listTags, listTags);
