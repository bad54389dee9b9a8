// Loaded by the server on Node itself, hence the extensions in the imports.
import { createHash } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { env } from "../env.ts";
import { arrivalLocale } from "../i18n/accept-language.ts";
import { defaultLocale } from "../i18n/locales.ts";
import type { Underway } from "../serving/underway.ts";
import { openRoom } from "./shared-memory.ts";
import { isCurrent } from "./versions.ts";

type Stored = NonNullable<Underway["page"]> & {
  headers: OutgoingHttpHeaders;
  etag: string;
  body: Buffer;
  zipped: Buffer;
};

const compress = promisify(gzip);

/** Static pages as the bytes that go over the wire, until a tag of theirs expires. */
const pages = openRoom<Stored>("pages as sent");

const perVisitor = ["rsc", "next-router-prefetch", "next-router-state-tree", "range"];

/** Whether a kept page may answer: a plain visit, and not the front door where a language may lead elsewhere. */
function isVisit({ method, url = "/", headers }: IncomingMessage): boolean {
  if (env.READY_ANSWERS === "off" || method !== "GET" || /^\/(api|_next|media)\b|[?&]_rsc=/.test(url))
    return false;
  if (perVisitor.some((name) => name in headers)) return false;
  return !isLedToAnotherLanguage({ url, headers });
}

/** Whether a visitor stands at the front door, and reads another language than the one that is spoken there. */
export function isLedToAnotherLanguage({ url = "/", headers }: Pick<IncomingMessage, "url" | "headers">) {
  if (!/^\/($|\?)/.test(url)) return false;
  const { "accept-language": acceptLanguage, cookie } = headers;
  const fetchSite = headers["sec-fetch-site"]?.toString();
  return arrivalLocale({ acceptLanguage, cookie, fetchSite }) !== defaultLocale;
}

/** Answers from memory if the page is there and current. */
export function answerFromStore(request: IncomingMessage, response: ServerResponse): boolean {
  const page = isVisit(request) ? pages.get(request.url ?? "/") : undefined;
  if (!page || !isCurrent(page.tags, page.since) || page.until < Date.now()) return false;
  if (request.headers["if-none-match"] === page.etag) {
    response.writeHead(304, { etag: page.etag, "cache-control": page.headers["cache-control"] }).end();
    return true;
  }
  const zip = /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
  const body = zip ? page.zipped : page.body;
  response.writeHead(200, {
    ...page.headers,
    etag: page.etag,
    "content-length": body.length,
    ...(zip ? { "content-encoding": "gzip" } : {}),
  });
  response.end(body);
  return true;
}

function isKeepable(response: ServerResponse): boolean {
  const fresh = response.getHeader("x-nextjs-cache") !== "STALE";
  return response.statusCode === 200 && response.writableEnded && fresh && !response.hasHeader("set-cookie");
}

const own =
  /^(content-length|content-encoding|etag|date|connection|keep-alive|transfer-encoding|strict-transport-security)$/;

/** Keeps the page that answered a request, with the headers that it was sent with. */
export async function keepPage(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  page: NonNullable<Underway["page"]>,
): Promise<void> {
  if (!isVisit(request) || !isKeepable(response)) return;
  const headers = Object.entries(response.getHeaders()).filter(([name]) => !own.test(name));
  const zipped = await compress(body);
  const kept = {
    ...page,
    headers: Object.fromEntries(headers),
    etag: `"${createHash("sha1").update(body).digest("base64url")}"`,
    body,
    zipped,
  };
  pages.set(request.url ?? "/", kept, body.length + zipped.length + 2000);
}
