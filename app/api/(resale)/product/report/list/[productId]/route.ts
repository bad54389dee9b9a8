import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { listReports } from "@/lib/domain/reports/list-reports";

export const GET = serve(resale.listProductReports, listReports);
