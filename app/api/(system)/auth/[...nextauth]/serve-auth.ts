import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth/options";
import { underway } from "@/lib/serving/underway";

// Redirects follow the host by which the browser reached us, as every other absolute link does.
process.env.AUTH_TRUST_HOST ??= "true";

const handler: (request: Request, route: unknown) => Promise<Response> = NextAuth(authOptions);

/** next-auth takes a database that does not answer for a session that has ended, and would sign everyone out. */
export async function serveAuth(request: Request, route: unknown): Promise<Response> {
  const response = await handler(request, route);
  const { retryAfter } = underway.getStore() ?? {};
  if (retryAfter === undefined) return response;
  return Response.json(
    { error: "service.unavailable" },
    { status: 503, headers: { "retry-after": String(retryAfter), "cache-control": "no-store" } },
  );
}
