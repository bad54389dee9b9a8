import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { listCustomers } from "@/lib/domain/customers/list-customers";

export const GET = serve(storefront.listCustomers, listCustomers);
