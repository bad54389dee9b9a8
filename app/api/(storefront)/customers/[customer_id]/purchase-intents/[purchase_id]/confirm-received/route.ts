import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { confirmReceived } from "@/lib/domain/intents/confirm-received";

export const POST = serve(storefront.confirmReceived, confirmReceived);
