import type { IncomingMessage, ServerResponse } from "node:http";
import { refusalPage } from "./refusal-page.ts";
import { addSecurityHeaders } from "./security-headers.ts";

/** A refusal in the words of the contract that a path belongs to; null where it belongs to none. */
export type Refuse = (url: string, headers: IncomingMessage["headers"]) => RefusedAnswer | null;
type RefusedAnswer = { status: number; headers: Record<string, string>; body: string };

// Set from inside Next's bundles, where the contracts are.
const shared: typeof globalThis & { jishiRefuse?: Refuse } = globalThis;

export function setRefuse(refuse: Refuse): void {
  shared.jishiRefuse = refuse;
}

/** Seconds after which a refused caller may try again. */
const RETRY_AFTER = 2;

/** Answers 503 without computing anything: in the contract's own shape, or as a small page. */
export function refuse(request: IncomingMessage, response: ServerResponse): void {
  const url = request.url ?? "/";
  const answer = shared.jishiRefuse?.(url, request.headers) ?? refusalPage(url, "service.busy", RETRY_AFTER);
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  response.statusCode = answer.status;
  addSecurityHeaders(response);
  response.setHeader("cache-control", "no-store");
  response.end(answer.body);
  // What is still being sent is not read.
  if (!request.complete) response.once("finish", () => request.destroy());
}
