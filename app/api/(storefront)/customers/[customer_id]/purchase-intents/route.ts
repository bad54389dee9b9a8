import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { listCustomerIntents } from "@/lib/domain/intents/list-customer-intents";

export const GET = serve(storefront.listCustomerIntents, listCustomerIntents);
