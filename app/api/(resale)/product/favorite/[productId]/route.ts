import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { removeFavourite } from "@/lib/domain/favourites/remove-favourite";

export const DELETE = serve(resale.removeFavourite, removeFavourite);
