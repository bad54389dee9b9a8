import { randomUUID } from "node:crypto";
import NextAuth from "next-auth";
import { toResponse } from "@/lib/api/answer";
import { failureAnswer } from "@/lib/api/failure-answer";
import { isCrossOrigin, originOf } from "@/lib/api/origin";
import { sessionCookieNames } from "@/lib/auth/cookie";
import { deviceCookie, newDevice, readDevice } from "@/lib/auth/device";
import { authOptions } from "@/lib/auth/options";
import { consoleContract } from "@/lib/contracts/console/contract";
import { DomainError } from "@/lib/domain/errors";
import { underway } from "@/lib/serving/underway";
import { AuthReply } from "./auth-reply";
import { readAuthRequest } from "./auth-request";

// Redirects and cookies follow the address by which the browser reached us, as every other absolute link does.
process.env.AUTH_TRUST_HOST ??= "true";

type Handler = (request: Awaited<ReturnType<typeof readAuthRequest>>, reply: AuthReply) => Promise<void>;

const handler: Handler = NextAuth(authOptions);

/** What next-auth's browser side asks of it. Its own pages and its updates of a session are not served. */
const served: Partial<Record<string, "GET" | "POST">> = {
  session: "GET",
  csrf: "GET",
  providers: "GET",
  signin: "GET",
  error: "GET",
  "callback/credentials": "POST",
  signout: "POST",
  _log: "POST",
};

type Route = { params: Promise<{ nextauth: string[] }> };

/** next-auth behind a door: whatever is sent, its answer is its own or a refusal as of every other operation. */
export async function serveAuth(request: Request, { params }: Route): Promise<Response> {
  const { nextauth } = await params;
  const path = nextauth.join("/");
  const method = Object.hasOwn(served, path) ? served[path] : undefined;
  if (!method) return refuse(request, new DomainError("request.not_found"));
  const reads = request.method === "GET" || request.method === "HEAD";
  if (method === "GET" ? !reads : request.method !== method) {
    return refuse(request, new DomainError("request.method_not_allowed"), {
      allow: method === "GET" ? "GET, HEAD" : method,
    });
  }
  // The browser side reports its failures here; anyone could fill the log.
  if (path === "_log") return new Response(null, { status: 204 });
  try {
    return await answer(request, nextauth, path);
  } catch (thrown) {
    return refuse(request, thrown);
  }
}

async function answer(request: Request, segments: readonly string[], path: string): Promise<Response> {
  const origin = originOf(request);
  if (request.method === "POST" && isCrossOrigin(request, origin))
    throw new DomainError("request.cross_origin");
  const device = readDevice(request.headers.get("cookie")) ?? newDevice();
  const reply = new AuthReply();
  await handler(await readAuthRequest(request, segments, device), reply);
  // next-auth takes a database that does not answer for a session that has ended, and would sign everyone out.
  const { retryAfter } = underway.getStore() ?? {};
  if (retryAfter !== undefined) throw new DomainError("service.unavailable", { retryAfter });
  const response = reply.toResponse();
  if (path === "callback/credentials" && signsIn(reply.cookies)) {
    response.headers.append("set-cookie", deviceCookie(device, origin.startsWith("https://")));
  }
  return response;
}

const signsIn = (cookies: readonly string[]) =>
  cookies.some((cookie) => sessionCookieNames.some((name) => cookie.startsWith(`${name}=ey`)));

function refuse(request: Request, thrown: unknown, more: Record<string, string> = {}): Response {
  const { headers, ...rest } = failureAnswer(thrown, request, {
    contract: consoleContract,
    requestId: randomUUID(),
  });
  return toResponse({ ...rest, headers: { ...headers, ...more } }, request);
}
