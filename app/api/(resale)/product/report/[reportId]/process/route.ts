import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { processReport } from "@/lib/domain/reports/process-report";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(resale.processReport, processReport),
);
