import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { addCustomerNote } from "@/lib/domain/customers/add-customer-note";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(contract.addCustomerNote, addCustomerNote),
);
