import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { countView } from "@/lib/domain/catalog/count-view";

export const POST = serve(contract.recordProductView, countView);
