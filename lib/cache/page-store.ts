// Loaded by the server on Node itself, hence the extensions in the imports.
import { AsyncLocalStorage } from "node:async_hooks";
import { createHash } from "node:crypto";
import { once } from "node:events";
import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gunzipSync, gzip } from "node:zlib";
import { LRUCache } from "lru-cache";
import { arrivalLocale } from "../i18n/accept-language.ts";
import { defaultLocale } from "../i18n/locales.ts";
import { isCurrent } from "./versions.ts";

/** What `page-cache.mjs` says of the static page that answers the current request. */
export type Rendered = { page?: { tags: readonly string[]; since: number; until: number } };

type Stored = {
  headers: OutgoingHttpHeaders;
  etag: string;
  body: Buffer;
  zipped: Buffer;
  tags: readonly string[];
  since: number;
  until: number;
};

const shared: typeof globalThis & { jishiRendered?: AsyncLocalStorage<Rendered> } = globalThis;
shared.jishiRendered ??= new AsyncLocalStorage();
const rendered = shared.jishiRendered;

const compress = promisify(gzip);

/** Static pages as the bytes that go over the wire, until a tag of theirs expires. At most 256 MiB. */
const pages = new LRUCache<string, Stored>({
  maxSize: 256 * 1024 * 1024,
  sizeCalculation: ({ body, zipped }, key) => body.length + zipped.length + key.length + 500,
});

const perVisitor = ["rsc", "next-router-prefetch", "next-router-state-tree", "range"];

/** Whether a page may answer: a plain visit, and not the front door where a language may lead elsewhere. */
function isVisit({ method, url = "/", headers }: IncomingMessage): boolean {
  if (method !== "GET" || /^\/(api|_next|media)\b|[?&]_rsc=/.test(url)) return false;
  if (perVisitor.some((name) => name in headers)) return false;
  return !/^\/($|\?)/.test(url) || greetsInDefault(headers);
}

function greetsInDefault({ "accept-language": acceptLanguage, cookie, ...headers }: IncomingHttpHeaders) {
  const fetchSite = headers["sec-fetch-site"]?.toString();
  return arrivalLocale({ acceptLanguage, cookie, fetchSite }) === defaultLocale;
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

/** Lets Next answer and keeps what it said, if it was a static page. */
export async function answerAndKeep(
  request: IncomingMessage,
  response: ServerResponse,
  answer: () => Promise<void>,
): Promise<void> {
  if (!isVisit(request)) return answer();
  const chunks: Buffer[] = [];
  const { write, end } = response;
  const take = (chunk: unknown) => {
    if (typeof chunk === "string") chunks.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  response.write = (...args: unknown[]) => {
    take(args[0]);
    return Reflect.apply(write, response, args);
  };
  response.end = (...args: unknown[]) => {
    take(args[0]);
    return Reflect.apply(end, response, args);
  };
  const store: Rendered = {};
  await rendered.run(store, answer);
  // Compression may still be at work when Next has finished.
  if (store.page && !response.closed) await once(response, "close");
  if (store.page && isKeepable(response)) {
    await keep(request.url ?? "/", response, Buffer.concat(chunks), store.page);
  }
}

function isKeepable(response: ServerResponse): boolean {
  const { statusCode } = response;
  const fresh = response.getHeader("x-nextjs-cache") !== "STALE";
  return statusCode === 200 && response.writableEnded && fresh && !response.hasHeader("set-cookie");
}

const own = /^(content-length|content-encoding|etag|date|connection|keep-alive|transfer-encoding)$/;

async function keep(
  url: string,
  response: ServerResponse,
  sent: Buffer,
  { tags, since, until }: NonNullable<Rendered["page"]>,
): Promise<void> {
  const body = response.getHeader("content-encoding") === "gzip" ? gunzipSync(sent) : sent;
  const headers = Object.fromEntries(
    Object.entries(response.getHeaders()).filter(([name]) => !own.test(name)),
  );
  pages.set(url, {
    headers,
    etag: `"${createHash("sha1").update(body).digest("base64url")}"`,
    body,
    zipped: await compress(body),
    tags,
    since,
    until,
  });
}
