import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { listManagedProducts } from "@/lib/domain/catalog/list-products";
import { publishProduct } from "@/lib/domain/catalog/publish-product";

export const GET = serve(storefront.listSellerProducts, listManagedProducts);
export const POST = serve(storefront.createProduct, publishProduct);
