import { serve } from "@/lib/api/serve";
import * as resale from "@/lib/contracts/resale";
import { listFavorites } from "@/lib/domain/favorites/list-favorites";

export const GET = serve(resale.listFavorites, listFavorites);
