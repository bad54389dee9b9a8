import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { listFavourites } from "@/lib/domain/favourites/list-favourites";

export const GET = serve(resale.listFavourites, listFavourites);
