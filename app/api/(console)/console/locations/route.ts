import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { addLocation } from "@/lib/domain/catalog/add-location";
import { searchLocations } from "@/lib/domain/catalog/search-locations";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(contract.searchLocations, searchLocations),
  serve(contract.addLocation, addLocation),
);
