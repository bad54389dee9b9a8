import { serve } from "@/lib/api/serve";
import * as storefront from "@/lib/contracts/storefront";
import { addLocation, listLocations } from "@/lib/domain/catalog/add-location";

export const GET = serve(storefront.listLocations, listLocations);
export const POST = serve(storefront.addLocation, addLocation);
