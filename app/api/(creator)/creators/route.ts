import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as creator from "@/lib/contracts/creator";
import { addCreatorsOf } from "@/lib/domain/creators/add-creators";
import { listCreators } from "@/lib/domain/creators/list-creators";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(creator.listCreators, listCreators),
  serve(creator.importCreators, addCreatorsOf),
);
