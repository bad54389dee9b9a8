// Runs on Node itself, without a loader, so that nothing slows a request down: hence the extensions in the imports.
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import next from "next";
import { answerFromStore, isLedToAnotherLanguage } from "../cache/page-store.ts";
import { env } from "../env.ts";
import { withoutUnreadQuery } from "../pages/kept-pages.ts";
import { laneOf } from "../serving/lanes.ts";
import { refuse } from "../serving/refuse.ts";
import { addTransportSecurity } from "../serving/security-headers.ts";
import { answerThroughNext } from "../serving/through-next.ts";
import { announceStop, runShutdownHooks } from "../shutdown.ts";
import { resolveClientIp } from "./client-ip.ts";
import { normalizeUrl } from "./normalize-url.ts";
import { refuseMethod } from "./refuse-method.ts";

/** How long requests may go on after the server was told to stop. */
const GRACE_MS = 10_000;

const app = next({ dev: false, port: env.PORT, hostname: env.HOST ?? "localhost" });

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const entry = await laneOf(request)?.enter(request, response);
  if (entry === "gone") return;
  if (entry === "refused") return refuse(request, response);
  return answerThroughNext(request, response, handle);
}

const server = createServer((request, response) => {
  resolveClientIp(request.headers, request.socket.remoteAddress ?? "", env.TRUST_PROXY);
  request.url = normalizeUrl(request.url ?? "/");
  if (!isLedToAnotherLanguage(request))
    request.url = withoutUnreadQuery(request.url, "rsc" in request.headers);
  if (refuseMethod(request, response)) return;
  addTransportSecurity(response, request.headers["x-forwarded-proto"]);
  if (answerFromStore(request, response)) return;
  answer(request, response).catch((error: unknown) => {
    // Whoever has left is told nothing, and it is no fault of ours.
    if (!response.destroyed) console.error(error);
    if (!response.headersSent) response.statusCode = 500;
    response.end();
  });
});

// Longer than the 60 s of common balancers, so that it is never the server who closes a connection being reused.
server.keepAliveTimeout = 65_000;
server.headersTimeout = 30_000;
server.requestTimeout = 300_000;

// Next announces how long its configuration took, in the middle of the line that reports our start.
const { log } = console;
console.log = () => {};
await app.prepare();
console.log = log;
const handle = app.getRequestHandler();
server.listen(env.PORT, env.HOST);

let stopping = false;

async function stop() {
  if (stopping) return;
  stopping = true;
  announceStop();
  const closed = once(server, "close");
  server.close();
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  await Promise.race([closed, sleep(GRACE_MS)]);
  clearInterval(idle);
  server.closeAllConnections();
  await runShutdownHooks();
  await app.close();
  process.exit(0);
}

// The command that started the server tells it to stop, or dies; Ctrl-C reaches both.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
process.on("disconnect", stop);

server.on("listening", () => process.send?.({ ready: true }));
server.on("error", (error: NodeJS.ErrnoException) => {
  const busy = error.code === "EADDRINUSE";
  process.send?.({ error: busy ? `Port ${env.PORT} is in use: set PORT to a free one.` : error.message });
  process.exitCode = 1;
  process.disconnect?.();
});
