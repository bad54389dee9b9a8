import { localeOf } from "@/lib/api/request";
import { getTranslator } from "@/lib/i18n/translator";
import { parseRange } from "./byte-range";

type Range = { start: number; end: number };

type StoredMedia = {
  /** Names these very bytes, for ever. */
  name: string;
  /** Served under this address only for now. */
  isStandIn: boolean;
  contentType: string;
  size: number;
  modifiedAt: Date;
  open(range?: Range): Promise<ReadableStream<Uint8Array> | null>;
};

type FindMedia<W extends number> = (reference: string, width?: W) => Promise<StoredMedia | null>;

const guards = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'",
  "cross-origin-resource-policy": "cross-origin",
};

/** The handler of GET and HEAD `/media/<key>`: ranges, conditions and variants (`?w=`) over what `find` finds. */
export function serveMedia<W extends number>(find: FindMedia<W>, widths: readonly W[]) {
  return async (request: Request, route: { params: Promise<{ key: string }> }): Promise<Response> => {
    const asked = new URL(request.url).searchParams.get("w");
    const width = widths.find((candidate) => String(candidate) === asked);
    if (asked !== null && width === undefined) return refuse(request, 400, "request.invalid");
    const media = await find((await route.params).key, width);
    if (!media) return refuse(request, 404, "media.not_found");
    return answer(request, media);
  };
}

async function answer(request: Request, media: StoredMedia): Promise<Response> {
  const etag = `"${media.name}"`;
  const lastModified = media.modifiedAt.toUTCString();
  const headers = new Headers({
    ...guards,
    etag,
    "last-modified": lastModified,
    "cache-control": media.isStandIn ? "public, max-age=60" : "public, max-age=31536000, immutable",
    "accept-ranges": "bytes",
  });
  if (isUnchanged(request, etag, media.modifiedAt)) return new Response(null, { status: 304, headers });

  const condition = request.headers.get("if-range");
  const usable = condition === null || condition === etag || condition === lastModified;
  const range = usable ? parseRange(request.headers.get("range"), media.size) : "whole";
  headers.set("content-type", media.contentType);
  if (range === "unsatisfiable") {
    return refuse(request, 416, "request.invalid", { "content-range": `bytes */${media.size}` });
  }
  const part = range === "whole" ? undefined : range;
  headers.set("content-length", String(part ? part.end - part.start + 1 : media.size));
  if (part) headers.set("content-range", `bytes ${part.start}-${part.end}/${media.size}`);
  const status = part ? 206 : 200;
  if (request.method === "HEAD") return new Response(null, { status, headers });
  const body = await media.open(part);
  return body ? new Response(body, { status, headers }) : refuse(request, 404, "media.not_found");
}

/** `If-None-Match` decides where it is given, else `If-Modified-Since`, to the second. */
function isUnchanged({ headers }: Request, etag: string, modifiedAt: Date): boolean {
  const tags = headers.get("if-none-match");
  if (tags !== null) return tags.split(",").some((tag) => ["*", etag, `W/${etag}`].includes(tag.trim()));
  const since = Date.parse(headers.get("if-modified-since") ?? "");
  return Math.floor(modifiedAt.getTime() / 1000) * 1000 <= since;
}

type Refusal = "request.invalid" | "media.not_found";

function refuse(
  request: Request,
  status: number,
  code: Refusal,
  more: Record<string, string> = {},
): Response {
  const message = getTranslator(localeOf(request), "errors")(code);
  const headers = { ...guards, "cache-control": "no-store", ...more };
  return Response.json({ code: status, message, data: null }, { status, headers });
}
