import { serve } from "@/lib/api/serve";
import * as catalog from "@/lib/contracts/catalog";
import { browseRelated } from "@/lib/domain/catalog/browse-related";

export const GET = serve(catalog.listRelated, browseRelated);
