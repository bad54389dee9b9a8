import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { listReports } from "@/lib/domain/reports/list-reports";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(serve(resale.listReports, listReports));
