import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { createCategory } from "@/lib/domain/categories/create-category";
import { listCategories } from "@/lib/domain/categories/list-categories";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(storefront.listCategories, listCategories),
  serve(storefront.createCategory, createCategory),
);
