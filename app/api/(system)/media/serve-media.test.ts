import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { findMedia } from "@/lib/domain/media/find-media";
import { variantWidths } from "@/lib/domain/media/media-names";
import { mediaStorage } from "@/lib/ports/storage/choose";
import { prepareMediaFolder } from "@/lib/testing/media-folder";
import { serveMedia } from "./serve-media";

prepareMediaFolder();

const key = "00112233445566778899";
const film = "ffeeddccbbaa99887766";
const bytes = "0123456789";
const serve = serveMedia(findMedia, variantWidths);

const get = (reference: string, headers: HeadersInit = {}, method = "GET") => {
  const [segment = "", query = ""] = reference.split("?");
  const request = new Request(`http://shop.example/media/x?${query}`, { headers, method });
  return serve(request, { params: Promise.resolve({ key: segment }) });
};

beforeAll(async () => {
  const put = (name: string, text: string) => mediaStorage().put(name, new Blob([text]), "");
  await put(`${key}.webp`, bytes);
  await put(`${key}-320.webp`, "small");
  await put(`${film}.mp4`, "film");
});

describe("GET /media/<key>", () => {
  it("serves the file with the headers that keep it safe and cached", async () => {
    const response = await get(key);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(bytes);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "image/webp",
      "content-length": "10",
      "accept-ranges": "bytes",
      etag: `"${key}.webp"`,
      "last-modified": expect.stringMatching(/GMT$/),
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'",
    });
  });

  it.each([
    [`${key}.webp`, bytes, "image/webp"],
    [`${key}?w=320`, "small", "image/webp"],
    [`${key}.webp?w=320`, "small", "image/webp"],
    [`${key}?w=640`, bytes, "image/webp"],
    [`${film}.mp4`, "film", "video/mp4"],
    [`${film}.mp4?w=320`, "film", "video/mp4"],
  ])("%s is %j as %s", async (reference, text, type) => {
    const response = await get(reference);
    expect([response.status, await response.text(), response.headers.get("content-type")]).toEqual([
      200,
      text,
      type,
    ]);
  });

  it.each([`${key}?w=641`, `${key}?w=0`, `${key}?w=`, `${key}?w=abc`, `${key}?w=320px`])(
    "%s is 400",
    async (reference) => {
      const response = await get(reference);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ code: 400, data: null });
    },
  );

  it.each([
    "00112233445566778890",
    "@/lib/../../etc/passwd",
    "..%2f..%2fetc%2fpasswd",
    `${key}.webp/../../x`,
    `${key}.mp4`,
    `${key}.html`,
    `${key}.svg`,
    `${key}-320.webp`,
    film,
    key.toUpperCase().replace("0", "A"),
    `${key}\0`,
    "constructor",
    `${key}.constructor`,
    "",
  ])("%j is 404 in JSON", async (reference) => {
    const response = await get(reference);
    expect(response.status).toBe(404);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toMatchObject({ code: 404, message: "媒体资源不存在或已过期", data: null });
  });

  it("speaks the caller's language", async () => {
    const { message } = await (await get("x", { "accept-language": "en" })).json();
    expect(message).toMatch(/^[ -~]+$/);
  });
});

it("serves the original for a smaller copy that is still to be made, for a minute", async () => {
  const long = "99887766554433221100";
  for (const [width, cacheControl] of [
    [900, "public, max-age=60"],
    [300, "public, max-age=31536000, immutable"],
  ] as const) {
    for (const options of [{ quality: 50 }, { lossless: true }]) {
      const color = { width, height: 9, channels: 4 as const, background: { r: 1, g: 2, b: 3, alpha: 0.5 } };
      const image = await sharp({ create: color }).webp(options).toBuffer();
      await mediaStorage().put(`${long}.webp`, image, "image/webp");
      const response = await get(`${long}?w=640`);
      expect([response.status, response.headers.get("cache-control")]).toEqual([200, cacheControl]);
      expect((await get(long)).headers.get("cache-control")).toContain("immutable");
    }
  }
});

describe("ranges", () => {
  it.each([
    ["bytes=2-4", "234", "bytes 2-4/10"],
    ["bytes=-3", "789", "bytes 7-9/10"],
    ["bytes=8-", "89", "bytes 8-9/10"],
    ["bytes=8-99", "89", "bytes 8-9/10"],
  ])("%s is %j", async (range, text, contentRange) => {
    const response = await get(key, { range });
    expect([response.status, await response.text()]).toEqual([206, text]);
    expect(response.headers.get("content-range")).toBe(contentRange);
    expect(response.headers.get("content-length")).toBe(String(text.length));
  });

  it.each(["bytes=10-", "bytes=-0", "bytes=99-100"])("%s is 416", async (range) => {
    const response = await get(key, { range });
    expect(response.status).toBe(416);
    expect(response.headers.get("content-range")).toBe("bytes */10");
  });

  it.each(["bytes=0-1,3-4", "bytes=x", "lines=1-2"])("%s is the whole", async (range) => {
    expect(await (await get(key, { range })).text()).toBe(bytes);
  });

  it("hold only while If-Range does", async () => {
    const range = "bytes=0-1";
    const date = (await get(key)).headers.get("last-modified") ?? "";
    expect((await get(key, { range, "if-range": `"${key}.webp"` })).status).toBe(206);
    expect((await get(key, { range, "if-range": date })).status).toBe(206);
    expect((await get(key, { range, "if-range": '"another"' })).status).toBe(200);
    expect((await get(key, { range, "if-range": "Wed, 01 Jan 2020 00:00:00 GMT" })).status).toBe(200);
  });
});

describe("conditions", () => {
  const etag = `"${key}.webp"`;
  const tomorrow = new Date(Date.now() + 86_400_000).toUTCString();
  it.each([
    [{ "if-none-match": etag }, 304],
    [{ "if-none-match": `W/${etag}` }, 304],
    [{ "if-none-match": `"a", ${etag}` }, 304],
    [{ "if-none-match": "*" }, 304],
    [{ "if-none-match": '"a"' }, 200],
    [{ "if-none-match": '"a"', "if-modified-since": tomorrow }, 200],
    [{ "if-modified-since": tomorrow }, 304],
    [{ "if-modified-since": "Wed, 01 Jan 2020 00:00:00 GMT" }, 200],
    [{ "if-modified-since": "nonsense" }, 200],
  ])("%j is %d", async (headers, status) => {
    const response = await get(key, headers);
    expect(response.status).toBe(status);
    expect(await response.text()).toBe(status === 304 ? "" : bytes);
  });

  it("HEAD answers like GET, without the body", async () => {
    const response = await get(key, { range: "bytes=0-3" }, "HEAD");
    expect([response.status, await response.text(), response.headers.get("content-length")]).toEqual([
      206,
      "",
      "4",
    ]);
    expect((await get("x", {}, "HEAD")).status).toBe(404);
  });
});
