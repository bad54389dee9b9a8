import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { getCategoryTree } from "@/lib/domain/categories/list-categories";

export const GET = serve(storefront.getCategoryTree, getCategoryTree);
