import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { searchKeys } from "@/lib/pages/search-keys";
import { maxId } from "@/lib/text/url-values";
import { makePerson, makeProduct } from "../shared/arrange";
import { send } from "../shared/send";

const app = join(import.meta.dirname, "..", "..", "..", "app", "[locale]");

/** The address of every page below `app/[locale]`, its parameters still in brackets. */
const pages = (await readdir(app, { recursive: true }))
  .filter((file) => file.endsWith("page.tsx"))
  .map((file) => `/${file.replace(/\/?page\.tsx$/, "")}`.replaceAll(/\/\([^)]*\)/g, "") || "/");

/** As they stand in a URL. */
const values = [
  "",
  "%00",
  "a%00b",
  "%",
  "%zz",
  "%ff",
  "%ED%A0%80",
  "%EF%BF%BD",
  "%E2%80%AE%E2%80%8B",
  "%3C/p%3E",
  "'%22%3E%3Cscript%3E",
  "%25_%5C",
  "-1",
  "0",
  "1e9",
  "1.5",
  "NaN",
  "2147483647",
  String(maxId + 1),
  "9".repeat(30),
  "999999",
  "__proto__",
  "..%2F..%2Fetc",
  "%5B%5D",
  "//evil.example",
  "javascript:alert(1)",
  `e${"%CC%81%CC%A3".repeat(500)}`,
  "x".repeat(4000),
];

const names = [...searchKeys, "status", "product", "from", "callbackUrl", "as", "w"];

type Caller = { name: string; cookie?: string };
const callers: Caller[] = [{ name: "nobody" }];

beforeAll(async () => {
  for (const role of ["CUSTOMER", "SELLER", "ADMIN"] as const) {
    const { id, token } = await makePerson(role);
    callers.push({ name: role, cookie: token });
    await makeProduct({ sellerId: id });
  }
});

let turn = 0;

/** No failure of ours, neither as the status nor within a page that had begun: its digest is a number. */
async function expectCalm(path: string) {
  const { name, cookie } = callers[turn++ % callers.length] ?? { name: "nobody" };
  const { status, text } = await send("GET", path, cookie ? { cookie } : {});
  const what = `${name}: GET ${path.slice(0, 200)}`;
  expect(status, what).toBeLessThan(500);
  expect(text, what).not.toMatch(/data-dgst="\d+"|"digest\\?":\\?"\d+/);
}

const fill = (page: string, value: string) => page.replaceAll(/\[[^\]]+\]/g, value);

it.each(pages)("%s reads any query", async (page) => {
  for (const value of values) {
    await expectCalm(`${fill(page, "1")}?${names.map((name) => `${name}=${value}`).join("&")}`);
    await expectCalm(`/en${fill(page, "1")}?${names.map((name) => `${name}=1&${name}=${value}`).join("&")}`);
  }
});

it.each(pages.filter((page) => page.includes("[")))("%s reads any path", async (page) => {
  for (const value of values) if (value !== "") await expectCalm(fill(page, value));
});

it("each parameter of the catalog by itself may be anything", async () => {
  for (const name of searchKeys) {
    for (const value of values) await expectCalm(`/products?${name}=${value}`);
  }
});

it("what can't be read of a query is left out: the page shows what there is", async () => {
  const bare = await send("GET", "/products?page=1");
  const { status, text } = await send("GET", "/products?q=%00");
  expect(status).toBe(200);
  expect(text.includes("<h1")).toBe(bare.text.includes("<h1"));
});

it.each([
  ["products-999999", 404],
  ["products-214749", 404],
  ["products-214748", 200],
  [`products-${"9".repeat(40)}`, 404],
  ["products--1", 404],
  ["products-%00", 404],
  ["%00", 404],
  ["%ff", 404],
  ["overview", 200],
])("the sitemap's part %j is answered with %d", async (part, status) => {
  expect((await send("GET", `/sitemap.xml?part=${part}`)).status).toBe(status);
});
