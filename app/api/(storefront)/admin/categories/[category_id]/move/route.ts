import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { changeCategory } from "@/lib/domain/categories/change-category";

export const PATCH = serve(storefront.moveCategory, changeCategory);
