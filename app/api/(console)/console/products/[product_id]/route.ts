import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { getManagedProduct } from "@/lib/domain/catalog/get-managed-product";
import { updateProduct } from "@/lib/domain/catalog/update-product";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(contract.getManagedProduct, getManagedProduct),
  serve(contract.updateProduct, updateProduct),
);
