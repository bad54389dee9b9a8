import type { NextRequest } from "next/server";
import { createRouteHandler } from "uploadthing/next";
import { isCrossOrigin, originOf } from "@/lib/api/origin";
import { localeOf } from "@/lib/api/request";
import { authenticate } from "@/lib/auth";
import { env } from "@/lib/env";
import { getTranslator } from "@/lib/i18n/translator";
import { uploadThingStorage } from "@/lib/ports/storage/choose";
import { createFileRouter } from "./file-router";

let handler: ((request: NextRequest) => Promise<Response>) | undefined;

/** UploadThing's endpoint for browsers and for its own callbacks; absent unless UPLOADTHING_TOKEN is set. */
export async function serveUploadThing(request: NextRequest): Promise<Response> {
  handler ??= createHandler();
  if (!handler) return refuse(request, 404, "request.not_found");
  // Callbacks carry UploadThing's signature instead of a session; the package verifies it.
  if (request.method === "POST" && !request.headers.has("uploadthing-hook")) {
    const caller = await authenticate(request);
    if (!caller) return refuse(request, 401, "auth.required");
    if (caller.via === "cookie" && isCrossOrigin(request, originOf(request))) {
      return refuse(request, 403, "request.cross_origin");
    }
  }
  return handler(request);
}

function createHandler() {
  const storage = uploadThingStorage();
  if (!storage) return undefined;
  const { POST } = createRouteHandler({
    router: createFileRouter(storage),
    config: {
      token: env.UPLOADTHING_TOKEN ?? "",
      callbackUrl: `${env.APP_URL}/api/uploadthing`,
      logLevel: "Error",
      ...(env.UPLOADTHING_API_URL && { ingestUrl: env.UPLOADTHING_API_URL }),
    },
  });
  return POST;
}

type Refusal = "request.not_found" | "request.cross_origin" | "auth.required";

function refuse(request: Request, status: number, code: Refusal): Response {
  const message = getTranslator(localeOf(request), "errors")(code);
  return Response.json({ code: status, message, data: null }, { status });
}
