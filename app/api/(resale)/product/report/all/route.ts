import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { listReportedProducts } from "@/lib/domain/reports/list-reported-products";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(resale.listReportedProducts, listReportedProducts),
);
