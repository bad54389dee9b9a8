import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { getCategory } from "@/lib/domain/categories/list-categories";

export const GET = serve(storefront.getPublicCategory, getCategory);
