import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { z } from "zod";

export type Heard = { path: string; headers: IncomingMessage["headers"]; json: unknown };

type Answer = (heard: Heard, response: ServerResponse) => void | Promise<void>;

/** A service on this machine that speaks HTTP; each request is kept, and answered as the test says. */
export async function startHttpStandIn(answer: Answer) {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(Buffer.from(piece));
    const text = Buffer.concat(pieces).toString("utf8");
    const json: unknown = text === "" ? null : JSON.parse(text);
    const one = { path: request.url ?? "", headers: request.headers, json };
    heard.push(one);
    await answer(one, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = z.object({ port: z.int() }).parse(server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    heard,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers with JSON. */
export function sendJson(response: ServerResponse, json: unknown, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(json));
}
