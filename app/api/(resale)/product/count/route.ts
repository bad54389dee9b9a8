import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { countListings } from "@/lib/domain/catalog/count-listings";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(resale.countProducts, countListings),
);
