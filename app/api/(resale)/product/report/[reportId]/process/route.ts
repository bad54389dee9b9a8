import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { processReport } from "@/lib/domain/reports/process-report";

export const PUT = serve(resale.processReport, processReport);
