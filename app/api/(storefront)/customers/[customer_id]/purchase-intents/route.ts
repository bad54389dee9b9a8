import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { listCustomerIntents } from "@/lib/domain/intents/list-customer-intents";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(storefront.listCustomerIntents, listCustomerIntents),
);
