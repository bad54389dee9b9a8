import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { z } from "zod";

const requestSchema = z.object({
  model: z.string(),
  stream: z.boolean(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  tools: z.unknown().optional(),
});

export type ChatRequest = z.infer<typeof requestSchema>;

/** What the model does: says a text, answers a status, stops in the middle, keeps silent, or sends what is no protocol. */
export type ChatAnswer =
  | { text: string }
  | { status: number; body?: string }
  | { cut: string }
  | { silent: true }
  | { raw: string };

/** A text as the endpoint sends it: a few characters to an event. */
function events(text: string): string[] {
  const chunk = (delta: object, finish: string | null = null) =>
    `data: ${JSON.stringify({
      id: "chat-1",
      object: "chat.completion.chunk",
      created: 1,
      model: "m",
      choices: [{ index: 0, delta, finish_reason: finish }],
    })}\n\n`;
  const pieces = text.match(/[\s\S]{1,12}/gu) ?? [];
  return [
    chunk({ role: "assistant", content: "" }),
    ...pieces.map((content) => chunk({ content })),
    chunk({}, "stop"),
    "data: [DONE]\n\n",
  ];
}

function send(response: ServerResponse, answer: ChatAnswer): void {
  if ("silent" in answer) return;
  if ("status" in answer) {
    response.writeHead(answer.status, { "content-type": "application/json" });
    response.end(answer.body ?? JSON.stringify({ error: { message: "no", type: "t", code: "c" } }));
    return;
  }
  response.writeHead(200, { "content-type": "text/event-stream" });
  if ("raw" in answer) response.end(answer.raw);
  else if ("cut" in answer) {
    for (const event of events(answer.cut).slice(0, -3)) response.write(event);
    setImmediate(() => response.destroy());
  } else {
    for (const event of events(answer.text)) response.write(event);
    response.end();
  }
}

/** A server on a local port that speaks OpenAI's chat completions. `answer` is asked with the request and its number. */
export async function startChat(answer: (request: ChatRequest, nth: number) => ChatAnswer) {
  const requests: ChatRequest[] = [];
  const keys: (string | undefined)[] = [];
  let left = 0;
  const server = createServer((request, response) => {
    void (async () => {
      if (request.method !== "POST" || request.url !== "/v1/chat/completions") {
        return send(response, { status: 404 });
      }
      const asked = requestSchema.parse(await json(request));
      keys.push(request.headers.authorization);
      response.on("close", () => {
        if (!response.writableFinished) left += 1;
      });
      send(response, answer(asked, requests.push(asked)));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("the chat server is not listening");
  return {
    url: `http://127.0.0.1:${address.port}/v1`,
    requests,
    keys,
    /** Answers that their reader left before the end. */
    left: () => left,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
