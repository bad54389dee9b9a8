import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as house from "@/lib/contracts/console";
import { deleteSavedView, updateSavedView } from "@/lib/domain/views/saved-views";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(house.updateSavedView, updateSavedView),
  serve(house.deleteSavedView, deleteSavedView),
);
