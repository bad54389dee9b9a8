import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as creator from "@/lib/contracts/creator";
import { generateMatchTags } from "@/lib/domain/catalog/generate-match-tags";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(creator.generateMatchTags, generateMatchTags),
);
