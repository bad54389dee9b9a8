import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { NextRequest } from "next/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { db } from "@/lib/db";
import { openSession } from "@/lib/domain/accounts/open-session";
import { allMediaNames } from "@/lib/domain/media/media-names";
import { env } from "@/lib/env";
import { makePictureVariants } from "@/lib/jobs/make-picture-variants";
import { mediaStorage } from "@/lib/ports/storage/choose";
import { createTestDatabase, type TestDatabase } from "@/lib/testing/database";
import { contextFor, makeUser } from "@/lib/testing/factories";
import { makeBomb, makeImage } from "@/lib/testing/media-files";
import { runQueued } from "@/lib/testing/run-queued";
import { startUploadThing, type UploadThingStandIn } from "@/lib/testing/uploadthing-stand-in";

import { GET, POST } from "./route";

let database: TestDatabase;
let service: UploadThingStandIn;
let shop: Server;
let origin = "";
let token = "";
let ownerId = 0;

beforeAll(async () => {
  shop = createServer(answer);
  await new Promise<void>((resolve) => shop.listen(0, "127.0.0.1", resolve));
  [database, service] = await Promise.all([createTestDatabase(), startUploadThing()]);
  const address = shop.address();
  origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  env.DATABASE_URL = database.url;
  env.AUTH_SECRET = "a-secret-of-32-characters-for-tests";
  env.APP_URL = origin;
  env.UPLOADTHING_API_URL = service.url;
  const user = await makeUser(database.db, { role: "SELLER" });
  ownerId = user.id;
  token = (await openSession(contextFor(database.db), user, "storefront"))?.token ?? "";
});
afterAll(async () => {
  shop.close();
  await service.stop();
  await db().$disconnect();
  await database.drop();
});

/** The route behind a real server, because the service calls it back. */
async function answer(incoming: IncomingMessage, outgoing: ServerResponse) {
  const { method = "GET", url = "" } = incoming;
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
  const body = method === "GET" ? null : new Uint8Array(Buffer.concat(chunks));
  const handle = method === "GET" ? GET : POST;
  const response = await handle(new NextRequest(origin + url, { method, headers, body }));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

const post = (query: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${origin}/api/uploadthing${query}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
const asSeller = () => ({ authorization: `Bearer ${token}` });
const announce = (size: number, type = "image/jpeg") => ({
  files: [{ name: "杯子.jpg", size, type }],
  input: { purpose: "embedded" },
});

const presigned = z.array(z.object({ url: z.string(), key: z.string() })).length(1);
const uploaded = z.object({ serverData: z.unknown() });

/** What UploadThing's browser client does: asks us for an address, sends the file there, gets our answer back. */
async function send(bytes: Uint8Array, type?: string) {
  const asked = await post("?actionType=upload&slug=media", announce(bytes.length, type), asSeller());
  expect(asked.status).toBe(200);
  const [target] = presigned.parse(await asked.json());
  const form = new FormData();
  form.append("file", new Blob([new Uint8Array(bytes)]), "x");
  const answered = await fetch(target?.url ?? "", { method: "PUT", body: form });
  return uploaded.parse(await answered.json()).serverData;
}

it("is absent without a token", async () => {
  const responses = [
    await fetch(`${origin}/api/uploadthing`),
    await post("?actionType=upload&slug=media", announce(1)),
  ];
  for (const response of responses) {
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 404, data: null });
  }
});

describe("with a token", () => {
  beforeAll(() => {
    env.UPLOADTHING_TOKEN = service.token;
  });

  it("turns a browser's upload into an upload of ours, re-encoded, and drops the raw file", async () => {
    const data = await send(await makeImage("jpeg", 900, 600));
    const row = await database.db.upload.findFirstOrThrow({ where: { ownerId } });
    expect(data).toEqual({
      temp_key: row.tempKey,
      media_url: row.url,
      file_size: row.fileSize,
      mime_type: "image/webp",
    });
    expect(row).toMatchObject({
      fileName: "杯子.jpg",
      purpose: "EMBEDDED",
      width: 900,
      expiresAt: expect.any(Date),
    });
    await runQueued(database.db, makePictureVariants);
    const names = [...service.files.values()].map(({ customId }) => customId).sort();
    expect(names).toEqual(allMediaNames(row).sort());
    expect((await mediaStorage().stat(allMediaNames(row)[0] ?? ""))?.size).toBe(row.fileSize);
  });

  it("tells the browser why a file was refused, and keeps nothing of it", async () => {
    const before = service.files.size;
    const svg = Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>");
    expect(await send(svg)).toEqual({ error: "media.type_refused" });
    expect(await send(makeBomb(20_000))).toEqual({ error: "media.too_large" });
    expect(service.files.size).toBe(before);
  });

  it.each([
    ["nobody", {}, 401],
    ["a garbage token", { authorization: "Bearer x" }, 401],
    ["a page of another site", { origin: "https://evil.example" }, 403],
  ])("refuses %s", async (_, headers, status) => {
    const cookie = status === 403 ? `next-auth.session-token=${token}` : "";
    const response = await post("?actionType=upload&slug=media", announce(10), { cookie, ...headers });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code: status, data: null });
  });

  it.each([
    ["a page type", announce(10, "text/html"), 400],
    ["a file above the limit", announce(1024 ** 3), 400],
    ["a wrong purpose", { ...announce(10), input: { purpose: "x" } }, 400],
    ["a misshapen body", { files: 1 }, 400],
  ])("refuses %s", async (_, body, status) => {
    expect((await post("?actionType=upload&slug=media", body, asSeller())).status).toBe(status);
  });

  it("refuses a callback that UploadThing did not sign", async () => {
    const before = await database.db.upload.count();
    const file = {
      key: "k",
      name: "n",
      size: 1,
      type: "image/png",
      customId: null,
      url: "",
      appUrl: "",
      ufsUrl: "",
      fileHash: "",
    };
    const body = { status: "uploaded", origin: service.url, metadata: { ownerId, purpose: "gallery" }, file };
    for (const signature of ["", "hmac-sha256=", `hmac-sha256=${"0".repeat(64)}`]) {
      const headers = { "uploadthing-hook": "callback", "x-uploadthing-signature": signature };
      expect((await post("?slug=media", body, headers)).status).toBe(400);
    }
    expect(await database.db.upload.count()).toBe(before);
  });

  it("describes what it takes", async () => {
    expect(await (await fetch(`${origin}/api/uploadthing`)).json()).toMatchObject([{ slug: "media" }]);
  });
});
