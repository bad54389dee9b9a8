import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { addFavourite } from "@/lib/domain/favourites/add-favourite";

export const POST = serve(resale.addFavourite, addFavourite);
