import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { env } from "@/lib/env";
import { prepareMediaFolder } from "@/lib/testing/media-folder";
import { startUploadThing, type UploadThingStandIn } from "@/lib/testing/uploadthing-stand-in";
import { type UploadThingStorage, uploadThing } from "./uploadthing";

prepareMediaFolder();
const name = "0123456789abcdef0123.webp";
let service: UploadThingStandIn;
let storage: UploadThingStorage;

beforeAll(async () => {
  service = await startUploadThing();
  storage = uploadThing({ token: service.token, baseUrl: service.url });
});
afterAll(() => service.stop());

const read = async (stream: ReadableStream<Uint8Array> | null) => stream && new Response(stream).text();

describe("UploadThing as storage", () => {
  it("keeps a file under our name, gives it back in ranges, and deletes it", async () => {
    await storage.put(name, new Blob(["0123456789"]), "image/webp");
    expect(service.find(name)).toMatchObject({ name, type: "image/webp", customId: name });
    expect(await storage.stat(name)).toMatchObject({ size: 10, modifiedAt: expect.any(Date) });
    expect(await read(await storage.open(name))).toBe("0123456789");
    expect(await read(await storage.open(name, { start: 2, end: 4 }))).toBe("234");
    await storage.delete([name, "ffffffffffffffffffff.webp"]);
    expect(service.files.size).toBe(0);
    expect(await storage.stat(name)).toBeNull();
    expect(await storage.open(name)).toBeNull();
    await storage.delete([]);
  });

  it("takes and drops a file by the key that the service gave it", async () => {
    await storage.put(name, new Blob(["raw"]), "image/webp");
    const [fileKey = ""] = service.files.keys();
    expect(await storage.take(fileKey, (content) => content.text())).toBe("raw");
    await storage.drop(fileKey);
    expect(await storage.take(fileKey, (content) => content.text())).toBeNull();
    expect(await readdir(join(env.DATA_DIR, "incoming"))).toEqual([]);
  });

  it("fails loudly with a token that the service does not know", async () => {
    const token = Buffer.from(JSON.stringify({ apiKey: "sk_wrong", appId: "standin", regions: ["local"] }));
    const stranger = uploadThing({ token: token.toString("base64"), baseUrl: service.url });
    await expect(stranger.put(name, new Blob(["x"]), "image/webp")).rejects.toThrow("UploadThing refused");
    await expect(stranger.delete([name])).rejects.toThrow();
    expect(service.files.size).toBe(0);
  });

  it.each(["", "x", "bm90IGpzb24=", Buffer.from("{}").toString("base64")])(
    "names the variable for the token %j",
    (token) => {
      expect(() => uploadThing({ token })).toThrow("UPLOADTHING_TOKEN should be");
    },
  );

  it.each(["../v6/deleteFiles", "", `${name}?x`])("refuses the name %j", async (wrong) => {
    await expect(async () => storage.open(wrong)).rejects.toThrow("not a media name");
    await expect(storage.put(wrong, new Blob([]), "")).rejects.toThrow("not a media name");
  });
});
