import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { changeCategory } from "@/lib/domain/categories/change-category";
import { deleteCategory } from "@/lib/domain/categories/delete-category";
import { getCategory } from "@/lib/domain/categories/list-categories";

export const GET = serve(storefront.getCategory, getCategory);
export const PUT = serve(storefront.updateCategory, changeCategory);
export const DELETE = serve(storefront.deleteCategory, deleteCategory);
