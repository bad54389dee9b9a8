import { randomBytes } from "node:crypto";
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { gunzipSync } from "node:zlib";
import { keepPage } from "../cache/page-store.ts";
import { expiryCount } from "../cache/versions.ts";
import { intercept, type Plan } from "./intercept.ts";
import { refusalPage } from "./refusal-page.ts";
import { addSecurityHeaders, policyWithHashes, policyWithNonce } from "./security-headers.ts";
import { type Underway, underway } from "./underway.ts";

const isPage = (response: ServerResponse) => /^text\/html\b/.test(String(response.getHeader("content-type")));

/** Next says of each static page how it came by it; only these are sent to more than one visitor. */
const isStatic = (response: ServerResponse) => response.hasHeader("x-nextjs-cache");

/**
 * What is missing is kept by nobody, and so it should be elsewhere: Next writes the address that was asked for into the
 * page, with whatever its query says, and tells shared caches that they may keep it.
 */
function keepNothingMissing(response: ServerResponse): void {
  if (response.statusCode === 404 && (isPage(response) || isStatic(response)))
    response.setHeader("cache-control", "private, no-store");
}

/** The front door leads whoever prefers English there. */
function addVary(request: IncomingMessage, response: ServerResponse): void {
  if (!/^\/($|\?)/.test(request.url ?? "/")) return;
  response.setHeader(
    "vary",
    [response.getHeader("vary"), "Accept-Language, Cookie"].flat().filter(Boolean).join(", "),
  );
}

function textOf(response: ServerResponse, sent: Buffer): Buffer {
  return response.getHeader("content-encoding") === "gzip" && sent.length > 0 ? gunzipSync(sent) : sent;
}

/** Lets Next answer, dresses the answer in its policy, and keeps it if it is a static page that anyone may see. */
export async function answerThroughNext(
  request: IncomingMessage,
  response: ServerResponse,
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<void> {
  const nonce = randomBytes(16).toString("base64");
  const state: Underway = { since: expiryCount() };
  // Next reads the nonce of its scripts here. A caller's own header would be written into a page that others see.
  request.headers["content-security-policy"] = `script-src 'nonce-${nonce}'`;
  let holds = false;
  let body: Buffer | undefined;

  const plan = (): Plan => {
    keepNothingMissing(response);
    if (!isPage(response)) {
      addSecurityHeaders(response);
      return "pass";
    }
    addVary(request, response);
    if (response.statusCode >= 500 && state.retryAfter) {
      return refusalPage(request.url ?? "/", "service.unavailable", state.retryAfter);
    }
    if (isStatic(response)) {
      holds = true;
      return "hold";
    }
    response.setHeader("content-security-policy", policyWithNonce(nonce));
    addSecurityHeaders(response);
    return "pass";
  };
  const held = (sent: Buffer) => {
    body = textOf(response, sent);
    response.setHeader("content-security-policy", policyWithHashes(body.toString()));
    addSecurityHeaders(response);
  };

  intercept(response, { plan, held });
  await underway.run(state, () => handle(request, response));
  // Compression may still be at work when Next has finished.
  if (holds && !response.closed) await once(response, "close");
  if (body && state.page) await keepPage(request, response, body, state.page);
}
