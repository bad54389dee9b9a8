import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { asBlob, makeImage } from "@/lib/testing/media-files";
import { makeRecording } from "@/lib/testing/recording-files";
import { makeCategory, makePerson, type Person } from "../shared/arrange";
import { type Reply, send } from "../shared/send";
import { absent, type Caller, invalid, lists, notAllowed, signedOut } from "./failure-cases";
import { refusalOf } from "./read";
import { aListing, aReport, list } from "./scenes";

const never = 2_147_483_647;
const people: Partial<Record<Caller, Person>> = {};
/** What `{name}` in a path and `"{name}"` in a body stand for. */
const rows: Record<string, number> = { never };

beforeAll(async () => {
  const [online, frozen] = [await aListing(), await aListing({ status: "FROZEN" })];
  people.seller = online.seller;
  for (const [caller, role] of [
    ["customer", "CUSTOMER"],
    ["stranger", "SELLER"],
    ["admin", "ADMIN"],
  ] as const)
    people[caller] = await makePerson(role);
  const category = await makeCategory();
  Object.assign(rows, {
    product: online.product.id,
    image: online.product.images[0]?.id,
    frozen: frozen.product.id,
    category: category.id,
    parent: category.parent.id,
    report: (await aReport(online.product.id)).report.id,
  });
});

const filled = (text: string) =>
  text
    .replaceAll(/"\{(\w+)\}"/g, (_, name: string) => String(rows[name]))
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => String(rows[name]));

const tables = { lists, signedOut, notAllowed, absent, invalid };

describe.each(Object.entries(tables))("%s", (_, cases) => {
  it.each(cases)("%s by %s with %j: %i %i", async (call, caller, json, status, code) => {
    const [method = "", path = ""] = filled(call).split(/ (.*)/);
    const body = json === 0 ? {} : { body: filled(JSON.stringify(json)) };
    const headers = { "content-type": "application/json", "api-contract": "resale" };
    const reply = await send(method, path, { token: people[caller]?.token, headers, ...body });
    expect([...refusalOf(reply), reply.text]).toEqual([status, code, reply.text]);
  });
});

describe("the document's own refusals", () => {
  const example = z.object({
    of: z.string(),
    status: z.int(),
    response: z.object({ code: z.int(), message: z.string(), data: z.null() }),
  });
  const file = readFileSync("lib/contracts/resale/fixtures/failures.json", "utf8");
  const asks: Record<string, (token: string, status: number) => Promise<Reply>> = {
    addLocation: (token) => send("POST", "/product/location/add", { json: {}, token }),
    listResaleProducts: () => list({ pageNum: "x" }),
    listMyProducts: () => send("GET", "/product/my-list"),
    addReport: async (token, status) => {
      const productId = status === 409 ? rows.product : never;
      const body = { productId, reportType: 1, reportContent: "假" };
      const report = () => send("POST", "/product/report/add", { json: body, token });
      await report();
      return report();
    },
    listProductReports: (token) => send("GET", `/product/report/list/${rows.product}?status=9`, { token }),
    listReportedProducts: (token) => send("GET", "/product/report/all?status=9", { token }),
    takeDownProduct: (token) => send("DELETE", `/product/delete/${never}`, { token }),
  };

  it.each(z.array(example).parse(JSON.parse(file)))("$of: $response.code", async (expected) => {
    const { of, status, response } = expected;
    const reply = await asks[of]?.(people.admin?.token ?? "", status);
    expect(reply).toMatchObject({ status, body: { code: response.code, data: null } });
    expect(Object(reply?.body).message).toContain(response.message);
  });
});

describe("bodies that can't be read", () => {
  const path = "/product/location/add";
  const post = (body: string, type: string) =>
    send("POST", path, { token: people.customer?.token, body, headers: { "content-type": type } });

  it.each([
    ["broken JSON", "{", "application/json", 400, 40000],
    ["JSON that is no object", "[]", "application/json", 400, 40000],
    ["null", "null", "application/json", 400, 40000],
    ["NUL in a text", '{"province":"\\u0000"}', "application/json", 400, 40000],
    ["text", "province", "text/plain", 415, 41500],
    ["a form", "province=a&city=b&district=c", "application/x-www-form-urlencoded", 415, 41500],
    ["too much", `{"province":"${"x".repeat(1024 * 1024)}"}`, "application/json", 413, 41300],
  ])("%s", async (_, body, type, status, code) => {
    expect(refusalOf(await post(body, type))).toEqual([status, code]);
  });

  it("names the fields that are wrong", async () => {
    const { body } = await post('{"province":1,"city":"深圳市"}', "application/json");
    expect(Object(body).message).toMatch(/province.*district/);
  });
});

describe("picture files", () => {
  async function upload(content: Uint8Array | string, more: Record<string, string> = {}) {
    const form = new FormData();
    form.append("productId", String(rows.product));
    form.append("file", asBlob(content), "a.png");
    for (const [name, value] of Object.entries(more)) form.append(name, value);
    return refusalOf(await send("POST", "/product/image/add", { body: form, token: people.seller?.token }));
  }

  it("are refused unless they are pictures", async () => {
    expect(await upload("<svg xmlns='http://www.w3.org/2000/svg'/>")).toEqual([415, 41500]);
    expect(await upload(makeRecording("mp4"))).toEqual([415, 41500]);
    expect(await upload("text")).toEqual([415, 41500]);
    expect(await upload((await makeImage("png", 40, 30)).subarray(0, 60))).toEqual([400, 40000]);
  });

  it("come without another address beside them", async () => {
    const image = await makeImage("png", 40, 30);
    expect(await upload(image, { imageUrl: "https://example.com/a" })).toEqual([400, 40000]);
  });
});

it("nothing of all that has changed the listing", async () => {
  const reply = await send("GET", `/product/detail/${rows.product}`);
  expect(reply.body).toMatchObject({ data: { status: 1, images: [{ imageId: rows.image }] } });
});
