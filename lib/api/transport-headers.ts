import { readSessionCookie } from "../auth/cookie";
import type { Answer } from "./answer";
import { corsHeaders } from "./cors";

/** Whether the request carries a token of any worth: its answer may then be one person's. */
const carriesToken = ({ headers }: Request) =>
  headers.has("authorization") || readSessionCookie(headers.get("cookie")) !== undefined;

/** What stands on every answer: who may read it from a page elsewhere, who may keep it, what it depends on. */
export function transportHeaders({ status }: Answer, request: Request): Record<string, string> {
  const { vary, ...cors } = corsHeaders(request);
  const reads = request.method === "GET" || request.method === "HEAD";
  // A public answer changes at any moment: whoever keeps it asks first, and is told 304.
  const keepable = reads && status === 200 && !carriesToken(request);
  return {
    ...cors,
    "cache-control": keepable ? "public, no-cache" : "no-store",
    vary: [
      "Accept-Language",
      "Authorization",
      "Cookie",
      "Api-Contract",
      ...(status < 400 ? [] : ["Accept"]),
      vary,
    ]
      .filter(Boolean)
      .join(", "),
  };
}
