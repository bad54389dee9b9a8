import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { getDraft } from "@/lib/domain/product-drafts/get-draft";
import { deleteDraft, editDraft } from "@/lib/domain/product-drafts/save-draft";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(contract.getProductDraft, getDraft),
  serve(contract.updateProductDraft, editDraft),
  serve(contract.deleteProductDraft, deleteDraft),
);
