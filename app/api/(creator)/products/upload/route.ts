import { serve } from "@/lib/api/serve";
import * as creator from "@/lib/contracts/creator";
import { uploadProduct } from "@/lib/domain/catalog/upload-product";

export const POST = serve(creator.uploadProduct, uploadProduct);
