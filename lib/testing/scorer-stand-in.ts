import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";

/** A scorer on a local port. It answers a value as JSON, a text as it is, a number as a status, and null by hanging up. */
export async function startScorer(answer: (request: unknown) => unknown) {
  const requests: unknown[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const asked: unknown = await json(request);
      requests.push(asked);
      const said = answer(asked);
      if (said === null) return request.socket.destroy();
      response.writeHead(typeof said === "number" ? said : 200, { "content-type": "application/json" });
      response.end(typeof said === "string" ? said : JSON.stringify(said));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("the scorer is not listening");
  return {
    url: `http://127.0.0.1:${address.port}/score`,
    requests,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
