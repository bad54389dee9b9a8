import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { addFavorite } from "@/lib/domain/favorites/add-favorite";

export const POST = serve(resale.addFavorite, addFavorite);
