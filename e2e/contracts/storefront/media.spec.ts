import { beforeAll, describe, expect, it } from "vitest";
import { getProduct, uploadMedia } from "@/lib/contracts/storefront";
import { asBlob, makeBomb, makeImage } from "@/lib/testing/media-files";
import { makeRecording } from "@/lib/testing/recording-files";
import { api, makeCategory, makePerson, type Person } from "../shared/arrange";
import { baseUrl, send } from "../shared/send";

let seller: Person;
let stranger: Person;
let categoryId: number;

beforeAll(async () => {
  [seller, stranger] = await Promise.all([makePerson("SELLER"), makePerson("SELLER")]);
  categoryId = (await makeCategory()).id;
});

function form(fields: Record<string, string | Blob>): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === "string") body.append(name, value);
    else body.append(name, value, "文件.jpg");
  }
  return body;
}

const picture = async (width = 60) => asBlob(await makeImage("jpeg", width, 40));
const upload = async (person: Person, fields: Record<string, string | Blob> = {}) =>
  api(uploadMedia, { form: form({ file: await picture(), ...fields }) }, { token: person.token });
const item = () => ({ product_name: "壶", product_desc: "细口", category_id: categoryId, price: 299.99 });
const publish = (json: object, token = seller.token) => send("POST", "/api/seller/products", { json, token });
const detailOf = ({ body }: { body: unknown }) =>
  api(getProduct, { params: { product_id: String(Object(body).data.product_id) } }, { token: seller.token });

describe("an upload (004 §17)", () => {
  it("is for the gallery unless told otherwise, and can be seen at once", async () => {
    const { temp_key, media_url, purpose, mime_type, file_size } = await upload(seller);
    expect([temp_key.length, purpose, mime_type]).toEqual([36, "gallery", "image/webp"]);
    expect(media_url.startsWith(`${baseUrl()}/media/`)).toBe(true);
    const response = await fetch(media_url);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "image/webp"]);
    expect((await response.arrayBuffer()).byteLength).toBe(file_size);
    expect(await upload(seller, { purpose: "embedded" })).toMatchObject({ purpose: "embedded" });
  });

  it("may be a film or a sound", async () => {
    expect(await upload(seller, { file: asBlob(makeRecording("mp4")) })).toMatchObject({
      mime_type: "video/mp4",
    });
    expect(await upload(seller, { file: asBlob(makeRecording("mp3")) })).toMatchObject({
      mime_type: "audio/mpeg",
    });
  });

  it.each([
    ["no file", { purpose: "gallery" }, 400],
    ["text for a file", { file: "text" }, 400],
    ["a purpose that is none", { file: asBlob("x"), purpose: "cover" }, 400],
    ["a page", { file: asBlob("<!doctype html><script>alert(1)</script>") }, 415],
    [
      "a drawing with a script",
      { file: asBlob("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>") },
      415,
    ],
    ["more pixels than a screen has", { file: asBlob(makeBomb(20_000)) }, 413],
    [
      "more bytes than a picture has",
      { file: asBlob(Buffer.concat([makeBomb(10), Buffer.alloc(21 * 1024 * 1024)])) },
      413,
    ],
    ["half a picture", { file: asBlob(makeBomb(10).subarray(0, 50)) }, 400],
  ])("refuses %s", async (_, fields, status) => {
    const reply = await send("POST", "/api/media/upload", { body: form(fields), token: seller.token });
    expect([reply.status, reply.body], reply.text).toMatchObject([status, { code: status, data: null }]);
  });

  it("refuses a form that is cut off, and one that is JSON", async () => {
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    const cut = await send("POST", "/api/media/upload", {
      body: "--x\r\nContent-Dis",
      headers,
      token: seller.token,
    });
    expect(cut.status).toBe(400);
    expect((await send("POST", "/api/media/upload", { json: {}, token: seller.token })).status).toBe(415);
  });
});

describe("an upload with a product_id", () => {
  it("is attached to that product as it answers its key, for whoever manages it", async () => {
    const made = await publish(item());
    const { product_id } = Object(made.body).data;
    const to = { product_id: String(product_id) };
    const cover = await upload(seller, to);
    const film = await upload(seller, { ...to, file: asBlob(makeRecording("mp4")), purpose: "embedded" });
    const product = await detailOf(made);
    expect(product.images.map(({ image_url }) => image_url)).toEqual([cover.media_url]);
    expect(product.media_resources.map(({ media_url }) => media_url)).toEqual([film.media_url]);
    const refused = async (fields: Record<string, string>, { token }: Person) => {
      const body = form({ file: await picture(), ...fields });
      return (await send("POST", "/api/media/upload", { body, token })).status;
    };
    expect(await refused(to, stranger)).toBe(403);
    expect(await refused({ product_id: "2147483647" }, seller)).toBe(404);
    expect((await detailOf(made)).images).toHaveLength(1);
  });
});

describe("a product of uploads (004 §8)", () => {
  it("takes pictures and media by their temp_key, as JSON", async () => {
    const [cover, film] = [
      await upload(seller),
      await upload(seller, { file: asBlob(makeRecording("mp4")), purpose: "embedded" }),
    ];
    const json = {
      ...item(),
      images: [{ temp_key: cover.temp_key }],
      media_resources: [{ temp_key: film.temp_key }],
    };
    const product = await detailOf(await publish(json));
    expect(product.images.map(({ image_url }) => image_url)).toEqual([cover.media_url]);
    expect(product.media_resources).toMatchObject([
      { media_type: "video", media_url: film.media_url, file_name: "文件.jpg" },
    ]);
  });

  it("takes files with the form, and lists as JSON in its fields", async () => {
    const { temp_key, media_url } = await upload(seller);
    const body = form({
      product_name: "壶",
      product_desc: "细口",
      category_id: String(categoryId),
      price: "19.90",
      stock_quantity: "3",
    });
    body.append("images", await picture(), "1.jpg");
    body.append("images", await picture(80), "2.jpg");
    body.append("media_resources", JSON.stringify([{ temp_key }]));
    const product = await detailOf(await send("POST", "/api/seller/products", { body, token: seller.token }));
    expect(product).toMatchObject({ price: 19.9, stock_quantity: 3, product_status: "online" });
    expect(product.images).toHaveLength(2);
    expect(product.media_resources.map((media) => media.media_url)).toEqual([media_url]);
  });

  it("takes the form without files, too", async () => {
    const { temp_key, media_url } = await upload(seller);
    const fields = {
      ...item(),
      category_id: String(categoryId),
      price: "1",
      images: JSON.stringify([{ temp_key }]),
    };
    const reply = await send("POST", "/api/seller/products", { body: form(fields), token: seller.token });
    expect((await detailOf(reply)).images.map(({ image_url }) => image_url)).toEqual([media_url]);
  });

  it("takes pictures one by one in a form, files and JSON alike", async () => {
    const { temp_key, media_url } = await upload(seller);
    const body = form({ ...item(), category_id: String(categoryId), price: "1" });
    body.append("images", JSON.stringify({ temp_key }));
    body.append("images", await picture(), "1.jpg");
    body.append("images", JSON.stringify([{ image_url: "https://a.example/3.jpg", image_order: 3 }]));
    const { images } = await detailOf(
      await send("POST", "/api/seller/products", { body, token: seller.token }),
    );
    expect(images).toHaveLength(3);
    expect(images.map(({ image_url }) => image_url)).toContain(media_url);
    expect(images.at(-1)).toMatchObject({ image_url: "https://a.example/3.jpg", image_order: 3 });
  });

  it("takes null for whatever may be left out", async () => {
    const address = { image_url: "https://a.example/1.jpg", image_order: null };
    const film = { media_url: "https://a.example/2", file_name: "2", file_size: 1, mime_type: "image/png" };
    const nulls = { media_type: null, display_order: null, is_embedded: null };
    const none = { stock_quantity: null, search_keywords: null, images: null, media_resources: null };
    expect(await detailOf(await publish({ ...item(), ...none }))).toMatchObject({
      stock_quantity: 0,
      product_status: "outOfStock",
      images: [],
      media_resources: [],
    });
    const lists = { images: [address], media_resources: [{ ...film, ...nulls }] };
    expect(await detailOf(await publish({ ...item(), ...lists }))).toMatchObject({
      images: [{ image_order: 0 }],
      media_resources: [{ media_type: "image" }],
    });
  });

  it("does not take what another has uploaded", async () => {
    const { temp_key } = await upload(stranger);
    const reply = await publish({ ...item(), images: [{ temp_key }] });
    expect([reply.status, reply.body]).toMatchObject([400, { message: "媒体资源不存在或已过期" }]);
    expect((await publish({ ...item(), images: [{ temp_key }] }, stranger.token)).status).toBe(200);
  });

  it.each([
    ["a price that is none", { price: "1,5" }, /price/],
    ["a price below 0", { price: "-1" }, /price/],
    ["a stock that is none", { stock_quantity: "many" }, /stock_quantity/],
    ["a category that is none", { category_id: "x" }, /category_id/],
    ["pictures that are no JSON", { images: "[{" }, /images/],
    ["a name that is missing", { product_name: "" }, /product_name/],
    ["a file that is no picture", { images: asBlob("text") }, /文件类型/],
  ])("refuses a form with %s", async (_, wrong, message) => {
    const fields = { ...item(), category_id: String(categoryId), price: "1", ...wrong };
    const { status, body } = await send("POST", "/api/seller/products", {
      body: form(fields),
      token: seller.token,
    });
    expect([400, 415]).toContain(status);
    expect(Object(body)).toMatchObject({ code: status, message: expect.stringMatching(message), data: null });
  });
});
