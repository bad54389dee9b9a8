import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { createCategory } from "@/lib/domain/categories/create-category";
import { listCategories } from "@/lib/domain/categories/list-categories";

export const GET = serve(storefront.listCategories, listCategories);
export const POST = serve(storefront.createCategory, createCategory);
