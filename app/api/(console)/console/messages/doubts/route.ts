import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as house from "@/lib/contracts/console";
import { listDoubts } from "@/lib/domain/outreach/list-doubts";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(serve(house.listDoubts, listDoubts));
