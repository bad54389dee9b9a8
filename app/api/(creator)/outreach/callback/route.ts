import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as creator from "@/lib/contracts/creator";
import { receiveCallback } from "@/lib/domain/replies/receive-callback";
import { verifyCallback } from "./verify";

const receive = serve(creator.receiveReply, receiveCallback, verifyCallback);
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(receive);
