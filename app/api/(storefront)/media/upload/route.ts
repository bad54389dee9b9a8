import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { uploadToProduct } from "@/lib/domain/catalog/upload-to-product";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(storefront.uploadMedia, uploadToProduct),
);
