import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { addLocation, listLocations } from "@/lib/domain/catalog/add-location";

export const GET = serve(contract.listLocations, listLocations);
export const POST = serve(contract.addLocation, addLocation);
