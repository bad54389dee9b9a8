import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as catalog from "@/lib/contracts/catalog";
import { browseRelated } from "@/lib/domain/catalog/browse-related";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(catalog.listRelated, browseRelated),
);
