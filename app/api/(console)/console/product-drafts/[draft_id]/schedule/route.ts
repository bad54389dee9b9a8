import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { scheduleDraft } from "@/lib/domain/product-drafts/schedule-draft";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(contract.scheduleProductDraft, scheduleDraft),
);
