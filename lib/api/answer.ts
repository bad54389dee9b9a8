/** A response before it becomes one: negotiation can still merge two. */
export type Answer = { status: number; body: string; headers: Record<string, string> };

/** The HTTP response of an answer; one without content has no body, not even an empty one. */
export function toResponse({ status, body, headers }: Answer): Response {
  return new Response(status === 204 ? null : body, { status, headers });
}
