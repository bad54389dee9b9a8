import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { addReport } from "@/lib/domain/reports/add-report";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(serve(resale.addReport, addReport));
