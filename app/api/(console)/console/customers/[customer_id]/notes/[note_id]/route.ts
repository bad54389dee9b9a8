import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { deleteCustomerNote, editCustomerNote } from "@/lib/domain/customers/change-customer-note";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(contract.editCustomerNote, editCustomerNote),
  serve(contract.deleteCustomerNote, deleteCustomerNote),
);
