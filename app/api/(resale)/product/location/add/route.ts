import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { addLocation } from "@/lib/domain/catalog/add-location";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(serve(resale.addLocation, addLocation));
