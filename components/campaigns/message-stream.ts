import { z } from "zod";
import { apiErrorOf } from "@/lib/api/api-error";
import { callAccepts, pathOf } from "@/lib/api/client";
import { previewMessage } from "@/lib/contracts/console/messages";

const text = { subject: z.string().nullable(), content: z.string() };

const stepSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("part"), ...text }),
  z.object({ kind: z.literal("again"), problems: z.array(z.object({ kind: z.string(), text: z.string() })) }),
  z.object({ kind: z.literal("done"), ...text, author: z.enum(["template", "model"]), refused: z.int() }),
]);

/** A text grows, is begun anew since what it stated was no fact, and is settled. */
export type MessageStep = z.output<typeof stepSchema>;

type Asked = { taskId: string; creatorId?: number; signal: AbortSignal };

/** The first message to a creator while it is written. Whoever stops reading stops the model. Throws `ApiError`. */
export async function* streamMessage({ taskId, creatorId, signal }: Asked): AsyncGenerator<MessageStep> {
  const response = await fetch(pathOf(previewMessage.path, { task_id: taskId }), {
    method: previewMessage.method,
    headers: {
      accept: `text/event-stream, ${callAccepts}`,
      "content-type": "application/json",
      "accept-language": document.documentElement.lang,
    },
    body: JSON.stringify({ creator_id: creatorId }),
    signal,
  });
  if (!response.ok || !response.body) {
    const answer: unknown = await response.json().catch(() => null);
    throw apiErrorOf(response.status, answer, (name) => response.headers.get(name));
  }
  let rest = "";
  for await (const chunk of read(response.body)) {
    const lines = (rest + chunk).split("\n\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield stepSchema.parse(JSON.parse(line.replace(/^data: /, "")));
  }
}

/** By its reader: not every browser iterates a stream. */
async function* read(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield decoder.decode(value, { stream: true });
    }
  } finally {
    await reader.cancel();
  }
}
