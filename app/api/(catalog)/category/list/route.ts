import { serve } from "@/lib/api/serve";
import * as catalog from "@/lib/contracts/catalog";
import { getCategoryTree } from "@/lib/domain/categories/list-categories";

export const GET = serve(catalog.listCategories, getCategoryTree);
