import { negotiate } from "@/lib/api/negotiate";
import { route } from "@/lib/api/route";
import { bind, serve } from "@/lib/api/serve";
import * as creator from "@/lib/contracts/creator";
import { sharedUrls } from "@/lib/contracts/shared-urls";
import * as storefront from "@/lib/contracts/storefront";
import { getProduct } from "@/lib/domain/catalog/get-product";
import { archiveProduct } from "@/lib/domain/catalog/product-status";
import { updateUploadedProduct } from "@/lib/domain/catalog/upload-product";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  negotiate(sharedUrls.product, [
    bind(storefront.getProduct, getProduct),
    bind(creator.getProduct, getProduct),
  ]),
  serve(creator.updateProduct, updateUploadedProduct),
  serve(creator.deleteProduct, archiveProduct),
);
