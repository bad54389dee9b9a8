import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { markIntent } from "@/lib/domain/intents/mark-intent";

export const PUT = serve(storefront.markIntent, markIntent);
