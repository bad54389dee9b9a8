import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { addReport } from "@/lib/domain/reports/add-report";

export const POST = serve(resale.addReport, addReport);
