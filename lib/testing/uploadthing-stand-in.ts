import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { z } from "zod";

const apiKey = "sk_test_stand_in";
const appId = "standin";

type Held = { bytes: Buffer; name: string; type: string; customId: string | null; uploadedAt: Date };

const registration = z.object({
  fileKeys: z.array(z.string()),
  metadata: z.record(z.string(), z.unknown()),
  callbackUrl: z.string(),
  callbackSlug: z.string(),
});
type Registered = z.infer<typeof registration>;

const deletion = z.union([
  z.object({ fileKeys: z.array(z.string()) }),
  z.object({ customIds: z.array(z.string()) }),
]);

const callbackResult = z.object({ fileKey: z.string(), callbackData: z.unknown() });

export type UploadThingStandIn = Awaited<ReturnType<typeof startUploadThing>>;

/**
 * UploadThing's service on one local port: presigned ingest with its signatures and expiry, metadata registration,
 * signed callbacks and their results, deletion by file key and custom id, and the file host with ranges.
 */
export async function startUploadThing(port = 0) {
  const files = new Map<string, Held>();
  const registered = new Map<string, Registered>();
  const results = new Map<string, unknown>();
  const find = (id: string) => files.get(id) ?? [...files.values()].find((file) => file.customId === id);
  const state = { files, registered, results, find, origin: "" };
  const server = createServer((request, response) => {
    handle(state, request, response).catch((error: unknown) => send(response, 500, { error: String(error) }));
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  state.origin = `http://127.0.0.1:${portOf(server.address())}`;
  const token = Buffer.from(JSON.stringify({ apiKey, appId, regions: ["local"] })).toString("base64");
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: state.origin, token, files, find, stop };
}

type State = Pick<UploadThingStandIn, "files" | "find"> & {
  registered: Map<string, Registered>;
  results: Map<string, unknown>;
  origin: string;
};

async function handle(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", state.origin);
  const body = await read(request);
  if (url.pathname.startsWith("/f/")) return serveFile(state, url, request, response);
  if (request.method === "PUT") return ingest(state, url, request, body, response);
  if (request.headers["x-uploadthing-api-key"] !== apiKey)
    return send(response, 401, { error: "Invalid API key" });
  const json: unknown = JSON.parse(body.toString("utf8"));
  if (url.pathname === "/route-metadata") {
    const entry = registration.parse(json);
    for (const key of entry.fileKeys) state.registered.set(key, entry);
    return send(response, 200, { ok: true });
  }
  if (url.pathname === "/callback-result") {
    const { fileKey, callbackData } = callbackResult.parse(json);
    state.results.set(fileKey, callbackData);
    return send(response, 200, { ok: true });
  }
  if (url.pathname === "/v6/deleteFiles") {
    return send(response, 200, { success: true, deletedCount: remove(state, deletion.parse(json)) });
  }
  send(response, 404, { error: "Not found" });
}

async function ingest(
  state: State,
  url: URL,
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
) {
  if (!isSigned(url)) return send(response, 400, { error: "Invalid signature" });
  if (Number(url.searchParams.get("expires")) < Date.now())
    return send(response, 400, { error: "URL expired" });
  const form = await new Response(new Uint8Array(body), {
    headers: { "content-type": request.headers["content-type"] ?? "" },
  }).formData();
  const file = form.get("file");
  if (!(file instanceof File)) return send(response, 400, { error: "No file" });
  const named = (name: string) => decodeURIComponent(url.searchParams.get(name) ?? "");
  if (file.size !== Number(named("x-ut-file-size"))) return send(response, 400, { error: "Size differs" });
  const held = {
    bytes: Buffer.from(await file.arrayBuffer()),
    name: named("x-ut-file-name"),
    type: named("x-ut-file-type"),
    customId: named("x-ut-custom-id") || null,
    uploadedAt: new Date(),
  };
  const key = url.pathname.slice(1);
  state.files.set(key, held);
  const address = `${state.origin}/f/${key}`;
  const fileHash = createHash("md5").update(held.bytes).digest("hex");
  const uploaded = { url: address, appUrl: address, ufsUrl: address, fileHash };
  const serverData = await callBack(state, key, held, uploaded);
  send(response, 200, { ...uploaded, serverData });
}

/** Tells the app, when the file came through its file router, and waits for what the app answers. */
async function callBack(
  state: State,
  key: string,
  held: Held,
  uploaded: Record<string, string>,
): Promise<unknown> {
  const entry = state.registered.get(key);
  if (!entry) return null;
  const { name, type, customId, bytes } = held;
  const file = { key, name, type, customId, size: bytes.length, ...uploaded };
  const payload = JSON.stringify({
    status: "uploaded",
    metadata: entry.metadata,
    origin: state.origin,
    file,
  });
  const answer = await fetch(`${entry.callbackUrl}?slug=${entry.callbackSlug}`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "uploadthing-hook": "callback",
      "x-uploadthing-signature": sign(payload),
    },
    body: payload,
  });
  if (!answer.ok) throw new Error(`the app answered the callback with ${answer.status}`);
  return state.results.get(key) ?? null;
}

function serveFile(state: State, url: URL, request: IncomingMessage, response: ServerResponse) {
  const held = state.find(decodeURIComponent(url.pathname.slice("/f/".length)));
  if (!held) return send(response, 404, { error: "Not found" });
  const { bytes, type, uploadedAt } = held;
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
  const part = first === undefined ? bytes : bytes.subarray(Number(first), Number(last) + 1);
  response.writeHead(first === undefined ? 200 : 206, {
    "content-type": type,
    "content-length": part.length,
    "last-modified": uploadedAt.toUTCString(),
  });
  response.end(request.method === "HEAD" ? undefined : part);
}

function remove(state: State, asked: z.infer<typeof deletion>): number {
  const doomed = [...state.files].filter(([key, { customId }]) =>
    "fileKeys" in asked
      ? asked.fileKeys.includes(key)
      : customId !== null && asked.customIds.includes(customId),
  );
  for (const [key] of doomed) state.files.delete(key);
  return doomed.length;
}

function sign(text: string): string {
  return `hmac-sha256=${createHmac("sha256", apiKey).update(text).digest("hex")}`;
}

/** The signature covers the URL as it was before the signature was appended to it. */
function isSigned(url: URL): boolean {
  const [unsigned = "", given = ""] = url.href.split("&signature=");
  const wanted = Buffer.from(sign(unsigned));
  const got = Buffer.from(decodeURIComponent(given));
  return wanted.length === got.length && timingSafeEqual(wanted, got);
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("the stand-in is not listening");
  return address.port;
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}
