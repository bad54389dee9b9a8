import { negotiate } from "@/lib/api/negotiate";
import { bind, serve } from "@/lib/api/serve";
import * as creator from "@/lib/contracts/creator";
import { sharedUrls } from "@/lib/contracts/shared-urls";
import * as storefront from "@/lib/contracts/storefront";
import { getProduct } from "@/lib/domain/catalog/get-product";
import { archiveProduct } from "@/lib/domain/catalog/product-status";
import { updateUploadedProduct } from "@/lib/domain/catalog/upload-product";

export const GET = negotiate(sharedUrls.product, [
  bind(storefront.getProduct, getProduct),
  bind(creator.getProduct, getProduct),
]);
export const PUT = serve(creator.updateProduct, updateUploadedProduct);
export const DELETE = serve(creator.deleteProduct, archiveProduct);
