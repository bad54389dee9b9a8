import { serve } from "@/lib/api/serve";
import * as creator from "@/lib/contracts/creator";
import { generateMatchTags } from "@/lib/domain/catalog/generate-match-tags";

export const POST = serve(creator.generateMatchTags, generateMatchTags);
