import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { uploadFile } from "@/lib/domain/media/upload-file";

export const POST = serve(storefront.uploadMedia, uploadFile);
