import { transportHeaders } from "./transport-headers";

/** A response before it becomes one: negotiation can still merge two. */
export type Answer = {
  status: number;
  body: string;
  /** In place of the body, what is made while it is sent. */
  stream?: ReadableStream<Uint8Array>;
  headers: Record<string, string>;
  /** Values of `Set-Cookie`, beyond one among the headers. */
  cookies?: readonly string[];
};

/** The HTTP response of an answer; one without content has no body, not even an empty one. */
export function toResponse(answer: Answer, request: Request): Response {
  const { status, body } = answer;
  const headers = { ...transportHeaders(answer, request), ...answer.headers };
  if (headers.etag && status === 200 && matches(request, headers.etag)) {
    return new Response(null, { status: 304, headers });
  }
  const bodiless = status === 204 || request.method === "HEAD";
  if (bodiless) void answer.stream?.cancel();
  const response = new Response(bodiless ? null : (answer.stream ?? body), { status, headers });
  for (const cookie of answer.cookies ?? []) response.headers.append("set-cookie", cookie);
  return response;
}

/** Whether the caller has this very answer already. */
function matches({ headers }: Request, etag: string): boolean {
  const known = headers.get("if-none-match");
  return known?.split(",").some((one) => one.trim().replace(/^W\//, "") === etag) ?? false;
}
