import { parseCookie } from "cookie";
import { z } from "zod";
import { bytesOf } from "@/lib/api/bytes";
import { originOf } from "@/lib/api/origin";
import { parseStorable } from "@/lib/api/storable";
import { DomainError } from "@/lib/domain/errors";

/** Credentials, a token and an address fit in several times over. */
const maxBytes = 16 * 1024;

const fieldsSchema = z.object({
  csrfToken: z.string(),
  callbackUrl: z.string(),
  json: z.union([z.string(), z.boolean().transform(String)]),
  identifier: z.string(),
  password: z.string(),
});

type Fields = Partial<z.output<typeof fieldsSchema>>;

/**
 * A request as next-auth takes it from Node, with nothing in it that makes next-auth fail: known fields, each once and
 * a text; addresses to return to that are ours. Throws a `DomainError` for anything else.
 */
export async function readAuthRequest(request: Request, segments: readonly string[], device: string) {
  const url = new URL(request.url);
  const origin = originOf(request);
  const { callbackUrl, error } = onceEach(url.searchParams);
  const body = await fieldsOf(request);
  const cookies = Object.entries(parseCookie(request.headers.get("cookie") ?? ""));
  const { protocol, host } = new URL(origin);
  return {
    method: request.method === "HEAD" ? "GET" : request.method,
    query: {
      nextauth: segments,
      ...(callbackUrl && { callbackUrl: returnAddress(callbackUrl, origin) }),
      ...(error && /^[\w.]{1,64}$/.test(error) && { error }),
    },
    body: { ...body, ...(body.callbackUrl && { callbackUrl: returnAddress(body.callbackUrl, origin) }) },
    // Where to return to is said anew whenever it matters; the cookie would be believed for ever.
    cookies: Object.fromEntries(cookies.filter(([name]) => !name.endsWith("next-auth.callback-url"))),
    headers: {
      host,
      "x-forwarded-host": host,
      "x-forwarded-proto": protocol.slice(0, -1),
      "x-real-ip": request.headers.get("x-real-ip") ?? "",
      "jishi-device": device,
    },
  };
}

async function fieldsOf(request: Request): Promise<Fields> {
  if (request.method !== "POST") return {};
  // No form of ours is so large that its sender would have to hear it.
  const text = new TextDecoder().decode(await bytesOf(request, maxBytes, 0));
  if (text === "") return {};
  const media = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (media === "application/x-www-form-urlencoded")
    return fieldsOfValue(onceEach(new URLSearchParams(text)));
  if (media === "application/json") return fieldsOfValue(parseJson(text));
  throw new DomainError("request.unsupported_media");
}

function fieldsOfValue(value: unknown): Fields {
  const { data } = fieldsSchema.partial().safeParse(value);
  if (!data) throw new DomainError("request.malformed");
  return data;
}

function parseJson(text: string): unknown {
  try {
    return parseStorable(text);
  } catch (cause) {
    throw new DomainError("request.malformed", { cause });
  }
}

function onceEach(params: URLSearchParams): Partial<Record<string, string>> {
  const names = [...params.keys()];
  if (new Set(names).size < names.length) throw new DomainError("request.malformed");
  return Object.fromEntries(params);
}

/** An address of ours to return to, as a header can carry it; home for one elsewhere. */
function returnAddress(given: string, origin: string): string {
  if (!URL.canParse(given, origin)) throw new DomainError("request.malformed");
  const url = new URL(given, origin);
  if (!/^https?:$/.test(url.protocol)) throw new DomainError("request.malformed");
  return url.origin === origin ? `${origin}${url.pathname}${url.search}${url.hash}` : origin;
}
