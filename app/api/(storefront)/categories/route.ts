import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { browseCategories } from "@/lib/domain/categories/browse-categories";

export const GET = serve(storefront.listPublicCategories, browseCategories);
