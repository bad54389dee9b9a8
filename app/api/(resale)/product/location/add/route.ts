import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { addLocation } from "@/lib/domain/catalog/add-location";

export const POST = serve(resale.addLocation, addLocation);
