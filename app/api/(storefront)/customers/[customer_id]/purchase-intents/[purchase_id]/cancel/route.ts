import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { cancelIntent } from "@/lib/domain/intents/cancel-intent";

export const POST = serve(storefront.cancelIntent, cancelIntent);
