import { z } from "zod";
import type { RpaOutcome, RpaPort } from "./rpa";

type Options = {
  /** Below which the paths lie. */
  url: string;
  /** Sent as a Bearer token. */
  token?: string | undefined;
  /** How long the service may keep silent. */
  silenceMs: number;
};

const id = z.union([z.string().min(1).max(200), z.int()]).transform(String);
const sentSchema = z.object({ session_id: id });
const sessionSchema = z.object({
  session_id: id,
  status: z.enum(["queued", "delivered", "refused", "failed"]),
  error: z.string().max(2000).nullish(),
  replies: z
    .array(z.object({ reply_id: id, content: z.string().max(100_000), at: z.iso.datetime({ offset: true }) }))
    .default([]),
});

/** What is only asked for leaves no doubt behind: nobody waits longer for it. */
const patienceMs = 20_000;

/** Where nothing was said yet: no name, no connection. */
const unsaid = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "UND_ERR_CONNECT_TIMEOUT"]);

function codeOf(error: unknown): string {
  const layers = [error, error instanceof Error ? error.cause : undefined];
  return layers.map((layer) => String(Object(layer).code ?? "")).find((code) => code !== "") ?? "";
}

/**
 * A service over HTTP: `POST sessions`, `POST sessions/{id}/messages`, both under `Idempotency-Key`,
 * `GET deliveries/{key}` and `GET sessions/{id}`.
 */
export function httpRpa({ url, token, silenceMs }: Options): RpaPort {
  const base = url.replace(/(?<!\/)\/+$/, "");
  const ask = (path: string, init: { method?: string; key?: string; json?: unknown } = {}) =>
    fetch(`${base}/${path}`, {
      method: init.method ?? "GET",
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(init.key ? { "idempotency-key": init.key } : {}),
        ...(init.json === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(init.json === undefined ? {} : { body: JSON.stringify(init.json) }),
      signal: AbortSignal.timeout(init.method ? silenceMs : Math.min(silenceMs, patienceMs)),
      redirect: "error",
      cache: "no-store",
    });

  async function deliver(path: string, key: string, json: unknown): Promise<RpaOutcome> {
    try {
      const response = await ask(path, { method: "POST", key, json });
      if (response.ok)
        return { kind: "accepted", sessionId: sentSchema.parse(await response.json()).session_id };
      const text = (await response.text()).slice(0, 200);
      return refusalOf(response.status, `${response.status} ${text}`.trim());
    } catch (error) {
      const reason = `${codeOf(error)} ${error instanceof Error ? error.message : "error"}`
        .trim()
        .slice(0, 300);
      return unsaid.has(codeOf(error))
        ? { kind: "deferred", reason, whole: true }
        : { kind: "unknown", reason };
    }
  }

  return {
    sandbox: false,
    canFind: true,
    async send({ key, taskId, creatorId, shopId, ...message }, beforeLast) {
      await beforeLast();
      return deliver("sessions", key, {
        task_id: taskId,
        creator_id: String(creatorId),
        shop_id: shopId === null ? null : String(shopId),
        ...message,
      });
    },
    async reply({ key, sessionId, content }, beforeLast) {
      await beforeLast();
      return deliver(`sessions/${encodeURIComponent(sessionId)}/messages`, key, { content });
    },
    async find(key) {
      const response = await ask(`deliveries/${encodeURIComponent(key)}`);
      if (response.ok)
        return { kind: "accepted", sessionId: sentSchema.parse(await response.json()).session_id };
      await response.body?.cancel();
      return response.status === 404 ? { kind: "absent" } : { kind: "silent" };
    },
    async status(sessionId) {
      const response = await ask(`sessions/${encodeURIComponent(sessionId)}`);
      if (response.status === 404) return null;
      if (!response.ok) throw new Error(`the RPA service answered ${response.status}`);
      const { session_id, status, error, replies } = sessionSchema.parse(await response.json());
      if (session_id !== sessionId) throw new Error("the RPA service answered with another session");
      return {
        sessionId,
        status,
        error: error ?? null,
        replies: replies.map(({ reply_id, content, at }) => ({
          replyId: reply_id,
          content,
          at: new Date(at),
        })),
      };
    },
  };
}

/** What a status says of the message: refused for good, not now, or in doubt. */
function refusalOf(status: number, reason: string): RpaOutcome {
  // It knows neither us nor its own limits' end: nothing was taken, and nothing of ours would be.
  if (status === 401 || status === 403 || status === 429) return { kind: "deferred", reason, whole: true };
  // The same key is being worked on; what becomes of it the look-up says.
  if (status === 408 || status === 409 || status === 425 || status >= 500) return { kind: "unknown", reason };
  return { kind: "refused", reason };
}
