import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { readCategoryUse } from "@/lib/domain/categories/read-shelves";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(contract.getCategoryUse, readCategoryUse),
);
