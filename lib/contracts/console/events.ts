import { z } from "zod";
import { wireInt } from "@/lib/api/fields";
import { fileOf } from "@/lib/api/file-output";
import type { Followed } from "@/lib/domain/events/follow-events";
import type { EventCursor } from "@/lib/domain/events/read-events";
import { operation } from "./contract";

/** The longest that one answer goes on. */
const maxSeconds = 300;

const cursorSchema = z
  .string()
  .regex(/^\d{1,19}\.\d{1,18}$/)
  .transform((text): EventCursor => {
    const [xact = "0", id = "0"] = text.split(".");
    return { xact, id };
  });

/** As `after` takes it. */
export const cursorText = ({ xact, id }: EventCursor) => `${xact}.${id}`;

/** As the browser's `EventSource` reads it. */
function line(followed: Followed): string {
  if (followed.kind === "reset") return "event: reset\ndata: {}\n\n";
  if (followed.kind === "cursor")
    return `event: cursor\ndata: ${JSON.stringify(cursorText(followed.cursor))}\n\n`;
  const { type, at, objectId, payload } = followed.event;
  return `id: ${cursorText(followed.event)}\ndata: ${JSON.stringify({ type, at, object_id: objectId, ...payload })}\n\n`;
}

async function* lines(events: AsyncIterable<Followed>) {
  for await (const followed of events) yield line(followed);
}

export const followEvents = operation({
  name: "followEvents",
  method: "GET",
  path: "/api/console/events",
  summary: "What happens to the caller's products, intents and campaigns, as server-sent events",
  access: "user",
  query: z.object({
    after: cursorSchema
      .optional()
      .meta({ description: "The last `cursor` that was received; absent: from now on." }),
    seconds: wireInt({ min: 0, max: maxSeconds })
      .default(0)
      .meta({ description: "How long the answer goes on; 0 ends with what has happened already." }),
  }),
  input: ({ query }) => ({ after: query.after, seconds: query.seconds }),
  output: fileOf("text/event-stream; charset=utf-8"),
  present: (events: AsyncIterable<Followed>) => ({
    type: "text/event-stream; charset=utf-8",
    content: lines(events),
  }),
  // Compression would hold lines back until there are more of them.
  headers: () => ({ "cache-control": "no-store, no-transform", "x-accel-buffering": "no" }),
});
