import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { listReportedProducts } from "@/lib/domain/reports/list-reported-products";

export const GET = serve(resale.listReportedProducts, listReportedProducts);
