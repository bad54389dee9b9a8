import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { removeFavorite } from "@/lib/domain/favorites/remove-favorite";

export const DELETE = serve(resale.removeFavorite, removeFavorite);
