import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import { giveAnswer } from "@/lib/contracts/console";
import { answerInLocale } from "@/lib/domain/replies/answer-page/answer-thread";

const give = serve(giveAnswer, answerInLocale);
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(give);
