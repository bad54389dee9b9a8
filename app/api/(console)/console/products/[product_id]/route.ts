import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { editProduct } from "@/lib/domain/catalog/edit-product";
import { getManagedProduct } from "@/lib/domain/catalog/get-managed-product";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(contract.getManagedProduct, getManagedProduct),
  serve(contract.updateProduct, editProduct),
);
