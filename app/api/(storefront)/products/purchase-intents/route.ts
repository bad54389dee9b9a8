import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { createIntent } from "@/lib/domain/intents/create-intent";

export const POST = serve(storefront.createIntent, createIntent);
