import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { listSellerIntents } from "@/lib/domain/intents/list-seller-intents";

export const GET = serve(storefront.listSellerIntents, listSellerIntents);
