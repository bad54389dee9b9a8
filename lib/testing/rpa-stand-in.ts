import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { z } from "zod";

const firstSchema = z.object({
  task_id: z.string(),
  creator_id: z.string(),
  shop_id: z.string().nullable(),
  channel: z.enum(["tk_dm", "tk_plan"]),
  handle: z.string(),
  content: z.string(),
});
const laterSchema = z.object({ content: z.string() });

export type RpaStandInSession = {
  session_id: string;
  status: "queued" | "delivered" | "refused" | "failed";
  error: string | null;
  replies: { reply_id: string; content: string; at: string }[];
};

type Hooks = {
  token?: string;
  /** What it does with a message: a status to refuse it with; `hang up` keeps it and says nothing, `forget` keeps nothing. */
  message?: (said: {
    key: string;
    handle: string;
    content: string;
  }) => number | "hang up" | "forget" | undefined;
  /** What it says of a session that it is asked for, other than the truth: a status, nothing, or any body. */
  session?: (session: RpaStandInSession) => Promise<SessionOrder> | SessionOrder;
};

type SessionOrder = number | "hang up" | { body: string } | undefined;

const later = /^\/sessions\/([^/]+)\/messages$/;

let begun = 0;

/** An RPA service on a local port, as `.env.example` describes one. */
export async function startRpa(hooks: Hooks = {}) {
  const sessions = new Map<string, RpaStandInSession>();
  const taken = new Map<string, { sessionId: string; handle: string; content: string }>();
  /** The sessions that it was asked for, in order. */
  const asked: string[] = [];

  async function take(request: IncomingMessage, path: string): Promise<[number, unknown] | null> {
    const key = String(request.headers["idempotency-key"] ?? "");
    const known = taken.get(key);
    if (known) return [200, { session_id: known.sessionId }];
    const body = await json(request);
    const within = later.exec(path)?.[1];
    const said = within ? { handle: "", ...laterSchema.parse(body) } : firstSchema.parse(body);
    const order = hooks.message?.({ key, handle: said.handle, content: said.content });
    if (typeof order === "number") return [order, { error: "no" }];
    if (order === "forget") return null;
    if (within && !sessions.has(within)) return [404, { error: "no such session" }];
    const session_id = within ?? `session-${++begun}`;
    if (!within) sessions.set(session_id, { session_id, status: "queued", error: null, replies: [] });
    taken.set(key, { sessionId: session_id, handle: said.handle, content: said.content });
    return order === "hang up" ? null : [201, { session_id }];
  }

  async function look(path: string): Promise<[number, unknown] | null> {
    const delivery = /^\/deliveries\/(.+)$/.exec(path)?.[1];
    if (delivery !== undefined) {
      const known = taken.get(decodeURIComponent(delivery));
      return known ? [200, { session_id: known.sessionId }] : [404, { error: "unknown" }];
    }
    const id = decodeURIComponent(/^\/sessions\/(.+)$/.exec(path)?.[1] ?? "");
    asked.push(id);
    const session = sessions.get(id);
    if (!session) return [404, { error: "unknown" }];
    const order = await hooks.session?.(session);
    if (order === "hang up") return null;
    if (typeof order === "number") return [order, { error: "no" }];
    return [200, order ? order.body : session];
  }

  const server = createServer((request, response) => {
    void (async () => {
      const authorized = !hooks.token || request.headers.authorization === `Bearer ${hooks.token}`;
      const path = request.url ?? "/";
      const answer = !authorized
        ? ([401, { error: "who are you" }] as const)
        : request.method === "POST"
          ? await take(request, path)
          : await look(path);
      if (!answer) return request.socket.destroy();
      response.writeHead(answer[0], { "content-type": "application/json" });
      response.end(typeof answer[1] === "string" ? answer[1] : JSON.stringify(answer[1]));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("the RPA service is not listening");
  return {
    url: `http://127.0.0.1:${address.port}`,
    sessions,
    taken,
    asked,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export type RpaStandIn = Awaited<ReturnType<typeof startRpa>>;
