import sharp from "sharp";
import { describe, expect, it, vi } from "vitest";
import { mediaStorage } from "@/lib/ports/storage/choose";
import { eventually } from "@/lib/testing/eventually";
import { makeProduct } from "@/lib/testing/factories";
import { asBlob, makeAnimation, makeBomb, makeImage, makePhotograph } from "@/lib/testing/media-files";
import { makeRecording } from "@/lib/testing/recording-files";
import { useUploader } from "@/lib/testing/uploads";
import { findTallPictures } from "./find-tall-pictures";
import { makeVariants } from "./make-variants";
import { allMediaNames, mediaName } from "./media-names";
import { uploadMedia } from "./upload-media";

const { db, context, send } = useUploader();

/** An upload with what follows it. */
async function upload(bytes: Uint8Array | string, fileName?: string) {
  const { id } = await send(bytes, fileName);
  await makeVariants(context(), { uploadId: id });
  return db().upload.findUniqueOrThrow({ where: { id } });
}

async function stored(name: string): Promise<Buffer> {
  const stream = await mediaStorage().open(name);
  if (!stream) throw new Error(`${name} is not stored`);
  return Buffer.from(await new Response(stream).arrayBuffer());
}

describe("an image", () => {
  it.each(["jpeg", "png", "webp", "avif", "gif"] as const)("of type %s becomes webp", async (format) => {
    const row = await upload(await makeImage(format, 700, 500), `photo.${format}`);
    const bytes = await stored(mediaName(row.storageKey, "webp"));
    expect(row).toMatchObject({
      type: "IMAGE",
      mimeType: "image/webp",
      width: 700,
      height: 500,
      fileSize: bytes.length,
    });
    expect(row.url).toBe(`/media/${row.storageKey}.webp`);
    expect(row.storageKey).toMatch(/^[0-9a-f]{20}$/);
    expect(row.placeholder).toMatch(/^data:image\/webp;base64,/);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "webp", width: 700, height: 500 });
  });

  it("is turned upright and loses camera, place and owner", async () => {
    const photograph = await makePhotograph();
    expect(photograph.includes("SecretCamera")).toBe(true);
    const row = await upload(photograph);
    expect(row).toMatchObject({ width: 800, height: 1000 });
    for (const name of allMediaNames(row)) {
      const bytes = await stored(name);
      expect(bytes.includes("Secret")).toBe(false);
      const { exif, xmp, icc, orientation } = await sharp(bytes).metadata();
      expect([exif, xmp, icc, orientation]).toEqual([undefined, undefined, undefined, undefined]);
    }
    const top = await sharp(await stored(mediaName(row.storageKey, "webp"))).extract({
      left: 400,
      top: 50,
      width: 1,
      height: 1,
    });
    const [red = 0, , blue = 0] = await top.raw().toBuffer();
    expect(blue).toBeGreaterThan(red);
  });

  it("stays readable when it is long, as the details of a product are", async () => {
    const row = await upload(await makeImage("jpeg", 750, 15_000));
    expect(row).toMatchObject({ width: 750, height: 15_000 });
    const sizes = await Promise.all(
      allMediaNames(row).map(async (name) => (await sharp(await stored(name)).metadata()).width),
    );
    expect(sizes).toEqual([750, 640, 320]);
    expect(row.placeholder?.length).toBeLessThan(2000);
    const square = await upload(await makeImage("jpeg", 60, 60));
    const urls = ["https://a.example/1.jpg", square.url, row.url, `/media/${row.storageKey}`, "/media/x"];
    expect(await findTallPictures(context(), urls)).toEqual([row.url, `/media/${row.storageKey}`]);
  });

  it("is limited in its width alone", async () => {
    expect(await upload(await makeImage("jpeg", 2400, 4800))).toMatchObject({ width: 2048, height: 4096 });
  });

  it("shrinks to 2048 pixels and gets its two variants", async () => {
    const row = await upload(await makeImage("jpeg", 4000, 1000));
    expect(row).toMatchObject({ width: 2048, height: 512 });
    const widths = await Promise.all(
      allMediaNames(row).map(async (name) => (await sharp(await stored(name)).metadata()).width),
    );
    expect(widths).toEqual([2048, 640, 320]);
  });

  it("is never enlarged, and has no variant wider than itself", async () => {
    const row = await upload(await makeImage("png", 400, 300));
    expect(row).toMatchObject({ width: 400, height: 300 });
    expect(await mediaStorage().stat(mediaName(row.storageKey, "webp", 640))).toBeNull();
    expect(await mediaStorage().stat(mediaName(row.storageKey, "webp", 320))).not.toBeNull();
  });

  it("stays animated", async () => {
    const row = await upload(await makeAnimation(700), "dance.gif");
    expect(row).toMatchObject({ width: 700, height: 700 });
    for (const name of allMediaNames(row)) expect((await sharp(await stored(name)).metadata()).pages).toBe(3);
  });

  it("is known by its bytes whatever its name", async () => {
    expect(await upload(await makeImage("png", 50, 50), "evil.html")).toMatchObject({
      mimeType: "image/webp",
    });
  });
});

describe("a recording", () => {
  it.each([
    ["mp4", "VIDEO", "video/mp4"],
    ["mov", "VIDEO", "video/quicktime"],
    ["webm", "VIDEO", "video/webm"],
    ["mp3", "AUDIO", "audio/mpeg"],
    ["m4a", "AUDIO", "audio/mp4"],
    ["wav", "AUDIO", "audio/wav"],
    ["ogg", "AUDIO", "audio/ogg"],
  ])("%s is kept byte for byte", async (extension, type, mimeType) => {
    const bytes = makeRecording(extension);
    const row = await upload(bytes, "clip.jpg");
    expect(row).toMatchObject({ type, mimeType, fileSize: bytes.length, width: null, placeholder: null });
    expect(row.url).toBe(`/media/${row.storageKey}.${extension}`);
    expect(await stored(mediaName(row.storageKey, extension))).toEqual(bytes);
  });
});

/** Nine megabytes that nothing describes. */
function junkFilm() {
  const film = makeRecording("mp4");
  return Buffer.concat([film.subarray(0, 24), Buffer.alloc(9 * 1024 * 1024, "junk")]);
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';

describe("a refused file", () => {
  it.each([
    ["SVG named as a picture", svg, "media.type_refused"],
    ["SVG with an XML head", `<?xml version="1.0"?>${svg}`, "media.type_refused"],
    ["SVG behind a byte order mark", `\uFEFF${svg}`, "media.type_refused"],
    ["HTML", "<!doctype html><script>alert(1)</script>", "media.type_refused"],
    ["PDF", "%PDF-1.7\n1 0 obj", "media.type_refused"],
    ["a script", "#!/bin/sh\necho", "media.type_refused"],
    ["a zip", "PK\x03\x04aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "media.type_refused"],
    ["text", "hello", "media.type_refused"],
    ["nothing", "", "media.type_refused"],
    ["a head without a body", Buffer.from("\xff\xd8\xff\xe0\0\x10JFIF", "latin1"), "media.unreadable"],
    ["HTML behind a GIF's head", "GIF89a<script>alert(1)</script>", "media.unreadable"],
    ["a decompression bomb", makeBomb(20_000), "media.too_large"],
    ["a larger one", makeBomb(30_000), "media.too_large"],
    ["junk behind the head of a film", junkFilm(), "media.unreadable"],
  ])("%s", async (_, bytes, code) => {
    const before = await db().upload.count();
    await expect(upload(bytes)).rejects.toMatchObject({ code });
    expect(await db().upload.count()).toBe(before);
  });

  it("a picture that is taller than WebP can be", async () => {
    await expect(upload(await makeImage("jpeg", 100, 17_000))).rejects.toMatchObject({
      code: "media.too_tall",
      details: { values: { limit: 16_383 } },
    });
  });

  it("a truncated photograph", async () => {
    const whole = await makeImage("jpeg", 3000, 2000);
    await expect(upload(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({
      code: "media.unreadable",
    });
  });

  it("an image above 20 MB, a recording above 100 MB", async () => {
    const mega = 1024 * 1024;
    const image = Buffer.concat([await makeImage("jpeg", 50, 50), Buffer.alloc(20 * mega)]);
    await expect(upload(image)).rejects.toMatchObject({
      code: "media.too_large",
      details: { values: { limit: 20 } },
    });
    await expect(upload(makeRecording("mp4", 100 * mega + 1))).rejects.toMatchObject({
      code: "media.too_large",
    });
  });

  it("leaves neither row nor file when the storage fails", async () => {
    const before = await db().upload.count();
    const put = vi.spyOn(mediaStorage(), "put").mockRejectedValueOnce(new Error("disk full"));
    await expect(upload(makeRecording("mp4"))).rejects.toThrow("disk full");
    put.mockRestore();
    expect(await db().upload.count()).toBe(before);
  });
});

it.each([
  ["../../etc/passwd", "passwd"],
  ["C:\\fakepath\\杯子.png", "杯子.png"],
  ["a\u202Egnp.exe\0", "agnp.exe"],
  ["", "file"],
  ["长".repeat(500), "长".repeat(200)],
])("the name %j is kept as %j", async (given, kept) => {
  expect((await upload(makeRecording("mp3"), given)).fileName).toBe(kept);
});

it("decodes a few pictures at a time, whoever sends them, and refuses when too many wait", async () => {
  const image = await makeImage("png", 300, 300);
  const gate = Promise.withResolvers<void>();
  // Two are being read, thirty wait behind them, and the rest is refused.
  const slow = Object.assign(asBlob(image), {
    arrayBuffer: () => gate.promise.then(() => new Uint8Array(image).buffer),
  });
  const input = { content: slow, fileName: "a.png", purpose: "GALLERY" } as const;
  const refused: unknown[] = [];
  const sent = Array.from({ length: 60 }, () =>
    uploadMedia(context(), input).catch((reason: unknown) => void refused.push(reason)),
  );
  await eventually(() => expect(refused).toHaveLength(28));
  gate.resolve();
  expect((await Promise.all(sent)).filter((row) => row !== undefined)).toHaveLength(32);
  for (const reason of refused) {
    expect(reason).toMatchObject({ code: "service.busy", details: { retryAfter: expect.any(Number) } });
  }
  expect(await upload(image)).toMatchObject({ width: 300 });
});

it("makes the smaller copies again, as often as asked, and tells pictures of products the placeholder", async () => {
  const row = await upload(await makeImage("png", 900, 900));
  const product = await makeProduct(db(), { images: { create: [{ url: row.url, rank: 0 }] } });
  await mediaStorage().delete(allMediaNames(row).slice(1));
  await db().upload.update({ where: { id: row.id }, data: { placeholder: null, storedBytes: 0 } });
  for (const _ of [1, 2]) expect(await makeVariants(context(), { uploadId: row.id })).toBe(row.placeholder);
  for (const name of allMediaNames(row)) expect(await mediaStorage().stat(name)).not.toBeNull();
  const [shown] = await db().productImage.findMany({ where: { productId: product.id } });
  expect(shown?.placeholder).toBe(row.placeholder);
  await db().upload.delete({ where: { id: row.id } });
  expect(await makeVariants(context(), { uploadId: row.id })).toBeNull();
});
