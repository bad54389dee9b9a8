import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { addLocation, listLocations } from "@/lib/domain/catalog/add-location";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(contract.listLocations, listLocations),
  serve(contract.addLocation, addLocation),
);
