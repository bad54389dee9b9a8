import { randomInt } from "node:crypto";

type Options = {
  token?: string | undefined;
  /** The same token as the browser's session cookie. */
  cookie?: string;
  json?: unknown;
  body?: string | Uint8Array<ArrayBuffer> | FormData;
  headers?: Record<string, string>;
};

export type Reply = { status: number; headers: Headers; text: string; body: unknown };

/** Where the server under test answers. */
export function baseUrl(): string {
  return process.env.BASE_URL ?? "";
}

/** An address that nobody else in this run calls from, so that limits on attempts are a test's own. */
export function someAddress(): string {
  return `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One request, as any program may send it; nothing is checked. `body` of the reply is its JSON, if it is any. */
export async function send(method: string, path: string, options: Options = {}): Promise<Reply> {
  const { token, cookie, json, body, headers } = options;
  const response = await fetch(baseUrl() + path, {
    method,
    redirect: "manual",
    headers: {
      "x-forwarded-for": someAddress(),
      ...(json === undefined ? {} : { "content-type": "application/json" }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(cookie === undefined ? {} : { cookie: `next-auth.session-token=${cookie}` }),
      ...headers,
    },
    ...(json === undefined ? body !== undefined && { body } : { body: JSON.stringify(json) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parse(text) };
}
