import { env } from "../env";

/** Origins whose pages may call with the session's cookie, as our own do. */
const trusted: ReadonlySet<string> = new Set(env.CORS_ORIGINS);

export const isTrustedOrigin = (origin: string | null) => origin !== null && trusted.has(origin);

const exposed = "Api-Error, Allow, ETag, Idempotency-Replayed, Retry-After, X-Request-Id";

/** Any page may call with a Bearer token, which no browser sends by itself; named origins also with cookies. */
export function corsHeaders({ headers }: Request): Record<string, string> {
  const origin = headers.get("origin");
  return {
    ...(origin !== null && isTrustedOrigin(origin)
      ? { "access-control-allow-origin": origin, "access-control-allow-credentials": "true" }
      : { "access-control-allow-origin": "*" }),
    "access-control-expose-headers": exposed,
    ...(trusted.size > 0 ? { vary: "Origin" } : {}),
  };
}

/** The answer to `OPTIONS` at an address with these methods. */
export function preflight(request: Request, methods: readonly string[]): Response {
  const allow = methods.join(", ");
  return new Response(null, {
    status: 204,
    headers: {
      ...corsHeaders(request),
      allow,
      "access-control-allow-methods": allow,
      // A wildcard does not stand for Authorization, nor for anything where cookies are admitted.
      "access-control-allow-headers":
        "Accept, Accept-Language, Api-Contract, Authorization, Content-Type, Idempotency-Key, If-None-Match",
      "access-control-max-age": "600",
    },
  });
}
