import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as house from "@/lib/contracts/console";
import { writeAnswer } from "@/lib/domain/inbox/write-answer";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(serve(house.writeAnswer, writeAnswer));
