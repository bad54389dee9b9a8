import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { deleteIntentNote, editIntentNote } from "@/lib/domain/intents/change-intent-note";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(contract.editIntentNote, editIntentNote),
  serve(contract.deleteIntentNote, deleteIntentNote),
);
