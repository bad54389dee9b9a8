import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { listManagedProducts } from "@/lib/domain/catalog/list-products";
import { publishProduct } from "@/lib/domain/catalog/publish-product";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(storefront.listSellerProducts, listManagedProducts),
  serve(storefront.createProduct, publishProduct),
);
