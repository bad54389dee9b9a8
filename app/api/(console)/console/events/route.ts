import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import { followEvents } from "@/lib/contracts/console";
import * as events from "@/lib/domain/events/follow-events";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(followEvents, events.followEvents),
);
