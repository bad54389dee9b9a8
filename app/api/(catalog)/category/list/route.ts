import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as catalog from "@/lib/contracts/catalog";
import { getCategoryTree } from "@/lib/domain/categories/list-categories";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(catalog.listCategories, getCategoryTree),
);
