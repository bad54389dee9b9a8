import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { changeCategory } from "@/lib/domain/categories/change-category";
import { deleteCategory } from "@/lib/domain/categories/delete-category";
import { getCategory } from "@/lib/domain/categories/list-categories";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(storefront.getCategory, getCategory),
  serve(storefront.updateCategory, changeCategory),
  serve(storefront.deleteCategory, deleteCategory),
);
