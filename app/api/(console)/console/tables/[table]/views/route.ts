import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as house from "@/lib/contracts/console";
import { createSavedView, listSavedViews } from "@/lib/domain/views/saved-views";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(house.listSavedViews, listSavedViews),
  serve(house.createSavedView, createSavedView),
);
