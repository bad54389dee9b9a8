import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as house from "@/lib/contracts/console";
import { listDrafts } from "@/lib/domain/writing/list-drafts";
import { requestDrafts } from "@/lib/domain/writing/request-drafts";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(house.listDrafts, listDrafts),
  serve(house.requestDrafts, requestDrafts),
);
