import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { makeAccount, makePerson, password } from "../shared/arrange";
import { send } from "../shared/send";
import { expectFailure, formOf, makeInvitation, makeShopkeeper } from "./arrange";

type Sent = Parameters<typeof send>[2];
type Failure = [what: string, method: string, path: string, sent: Sent, status: number, code: number];

let shopkeeper: Awaited<ReturnType<typeof makeShopkeeper>>;
let tokens: Record<string, string>;
let taken: string;
let values: Record<string, string>;
const past = () => new Date(Date.now() - 1000);

beforeAll(async () => {
  shopkeeper = await makeShopkeeper();
  tokens = {
    customer: (await makePerson("CUSTOMER")).token,
    admin: (await makePerson("ADMIN")).token,
    loner: (await makePerson("SELLER")).token,
    manager: shopkeeper.token,
  };
  taken = (await makeAccount("CUSTOMER")).email ?? "";
  const foreign = await makeShopkeeper();
  values = {
    taken,
    TAKEN: taken.toUpperCase(),
    own: String(shopkeeper.shop.id),
    foreign: String(foreign.shop.id),
    good: (await makeInvitation()).code,
    expired: (await makeInvitation({ expiresAt: past() })).code,
    full: (await makeInvitation({ usageCount: 1 })).code,
  };
});

/** Rows exist only when the tests run: `{own}` in a table stands for one of `values`. */
function filled(text: string): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? name);
}

const missing = 2_147_483_647;
const person = { name: "李四", phone: "13900000000", email: "new@example.com", password: "a-good-password" };
const product = { name: "商品", description: "好", price: "19.90", stock_quantity: 1 };
const html = { "content-type": "text/html" };
const jsonType = { "content-type": "application/json" };

const registrations: Failure[] = ["customer", "seller"].flatMap((kind): Failure[] => {
  const path = `/user/register/${kind}`;
  return [
    ["a taken address", "POST", path, { json: { ...person, email: "{taken}" } }, 400, 402],
    ["a taken address in capitals", "POST", path, { json: { ...person, email: "{TAKEN}" } }, 400, 402],
    ["no address", "POST", path, { json: { ...person, email: undefined } }, 400, 402],
    ["no name", "POST", path, { json: { ...person, name: " " } }, 400, 402],
    ["no phone", "POST", path, { json: { ...person, phone: undefined } }, 400, 402],
    ["what is no address", "POST", path, { json: { ...person, email: "not an address" } }, 400, 402],
    ["a short password", "POST", path, { json: { ...person, password: "12345" } }, 400, 402],
    ["a number for a name", "POST", path, { json: { ...person, name: 7 } }, 400, 402],
    ["an array", "POST", path, { json: [] }, 400, 402],
    ["broken JSON", "POST", path, { body: "{", headers: jsonType }, 400, 402],
    ["HTML", "POST", path, { body: "<p>", headers: html }, 415, 402],
    ["a huge body", "POST", path, { json: { ...person, name: "x".repeat(1_100_000) } }, 413, 402],
  ];
});

const logins: Failure[] = [
  [
    "a wrong password",
    "POST",
    "/user/login",
    { json: { email: "{taken}", password: "wrong-one" } },
    403,
    403,
  ],
  ["nobody", "POST", "/user/login", { json: { email: "nobody@example.com", password } }, 403, 403],
  ["no password", "POST", "/user/login", { json: { email: "{taken}" } }, 400, 403],
  ["an object", "POST", "/user/login", { json: { email: {}, password } }, 400, 403],
];

const anonymous: Failure[] = (
  [
    ["POST", "/user/logout"],
    ["GET", "/user/profile"],
    ["POST", "/user/change-password"],
    ["POST", "/shop/create"],
    ["POST", "/shop/{own}/create_invitation_code"],
    ["POST", "/shop/join_by_code"],
    ["POST", "/shop/{own}/product/add"],
  ] as const
).map(([method, path]) => ["nobody signed in", method, path, {}, 401, 401]);

const roles: Failure[] = ["customer", "admin"].flatMap((who): Failure[] =>
  ["create", "{own}/create_invitation_code", "join_by_code", "{own}/product/add"].map((path) => [
    `the role ${who}`,
    "POST",
    `/shop/${path}`,
    { token: who, json: {} },
    403,
    400,
  ]),
);

const shops: Failure[] = [
  ["a second shop", "POST", "/shop/create", { token: "manager", json: { name: "二" } }, 400, 300],
  ["no name", "POST", "/shop/create", { token: "loner", json: {} }, 400, 300],
  ["a blank name", "POST", "/shop/create", { token: "loner", json: { name: "  " } }, 400, 300],
  ["a long name", "POST", "/shop/create", { token: "loner", json: { name: "x".repeat(101) } }, 400, 300],
  ["a number", "POST", "/shop/create", { token: "loner", json: { name: "店", address: 1 } }, 400, 300],
  ["no shop", "GET", `/shop/${missing}/info`, {}, 404, 300],
  ["shop 0", "GET", "/shop/0/info", {}, 400, 300],
  ["a word for a shop", "GET", "/shop/abc/info", {}, 400, 300],
  ["a huge number", "GET", "/shop/99999999999/info", {}, 400, 300],
];

const invite = "/shop/{own}/create_invitation_code";
const join = "/shop/join_by_code";
const invitations: Failure[] = [
  ...[0, -1, 1.5, "7.5", "x", 4000, true].map((days): Failure => {
    const json = { expires_in_days: days };
    return [`${JSON.stringify(days)} days`, "POST", invite, { token: "manager", json }, 400, 302];
  }),
  ...[0, -1, 1.5, "2.5", "x", 10_001].map((uses): Failure => {
    return [`${uses} uses`, "POST", invite, { token: "manager", json: { usage_limit: uses } }, 400, 302];
  }),
  [
    "0 days in a form",
    "POST",
    invite,
    { token: "manager", body: formOf({ expires_in_days: "0" }) },
    400,
    302,
  ],
  [
    "a foreign shop",
    "POST",
    "/shop/{foreign}/create_invitation_code",
    { token: "manager", json: {} },
    403,
    301,
  ],
  ["a shop, having none", "POST", invite, { token: "loner", json: {} }, 403, 301],
  ["no shop", "POST", `/shop/${missing}/create_invitation_code`, { token: "manager", json: {} }, 404, 300],
  ["an unknown code", "POST", join, { token: "loner", json: { invitation_code: "ABCD1234" } }, 400, 302],
  ["an expired code", "POST", join, { token: "loner", json: { invitation_code: "{expired}" } }, 400, 302],
  ["a used up code", "POST", join, { token: "loner", json: { invitation_code: "{full}" } }, 400, 302],
  ["no code", "POST", join, { token: "loner", json: {} }, 400, 302],
  ["a number", "POST", join, { token: "loner", json: { invitation_code: 1234 } }, 400, 302],
  ["a manager", "POST", join, { token: "manager", json: { invitation_code: "{good}" } }, 400, 300],
];

const add = "/shop/{own}/product/add";
const adding = (change: object): Sent => ({ token: "manager", json: { ...product, ...change } });
const products: Failure[] = [
  ["no name", "POST", add, adding({ name: "" }), 400, 300],
  ["no price", "POST", add, adding({ price: undefined }), 400, 300],
  ...["19.999", "-1", "abc", "1e3", "", -1, 1.234, 10_000_000, null].map((price): Failure => {
    return [`the price ${JSON.stringify(price)}`, "POST", add, adding({ price }), 400, 300];
  }),
  ...[-1, 1.5, "2.5", "x", 1_000_001].map((stock): Failure => {
    const sent = adding({ stock_quantity: stock });
    return [`the stock ${JSON.stringify(stock)}`, "POST", add, sent, 400, 300];
  }),
  ["a script for a picture", "POST", add, adding({ image: "javascript:alert(1)" }), 400, 300],
  ["an object for a picture", "POST", add, adding({ image: {} }), 400, 300],
  ["a foreign shop", "POST", "/shop/{foreign}/product/add", adding({}), 403, 301],
  ["no shop", "POST", `/shop/${missing}/product/add`, adding({}), 404, 300],
  ["no shop", "GET", `/shop/${missing}/products`, {}, 404, 300],
  ["a page beyond the last", "GET", "/shop/{own}/products?page=2", {}, 404, 300],
  ["a page beyond the last", "GET", "/shop/products?page=999999", {}, 404, 300],
  ...["0", "-1", "abc", "1.5", "99999999", "1&page=2"].flatMap((page): Failure[] => [
    [`page ${page}`, "GET", `/shop/{own}/products?page=${page}`, {}, 400, 300],
    [`page ${page}`, "GET", `/shop/products?page=${page}`, {}, 400, 300],
  ]),
];

const tables = { registrations, logins, anonymous, roles, shops, invitations, products };

describe.each(Object.entries(tables))("%s", (_, failures) => {
  test.each(failures)("%s: %s %s", async (_what, method, path, sent, status, code) => {
    const before = await countRows();
    const json: unknown = sent?.json && JSON.parse(filled(JSON.stringify(sent.json)));
    const token = sent?.token && tokens[sent.token];
    const reply = await send(method, filled(path), { ...sent, token, ...(json !== undefined && { json }) });
    expectFailure(reply, { status, code });
    expect(await countRows()).toEqual(before);
  });
});

/** What a refused write must not add to; other files write elsewhere, so only rows of these people count. */
async function countRows() {
  const { id, shop } = shopkeeper;
  return {
    shops: await db().user.findMany({ where: { OR: [{ id }, { email: taken }] }, select: { shopId: true } }),
    products: await db().product.count({ where: { shopId: shop.id } }),
    invitations: await db().shopInvitation.count({ where: { shopId: shop.id } }),
    accounts: await db().user.count({ where: { OR: [{ email: person.email }, { email: taken }] } }),
  };
}

test("a failure names the field, in the caller's language", async () => {
  const english = { "accept-language": "en" };
  const reply = await send("POST", "/shop/create", { token: tokens.loner, json: {}, headers: english });
  expect(reply.body).toMatchObject({ message: expect.stringMatching(/^The request is not valid; name /) });
});

test("a file that is no picture is refused", async () => {
  const image = new File(["<svg xmlns='http://www.w3.org/2000/svg'/>"], "a.png", { type: "image/png" });
  const body = formOf({ name: "商品", price: "1", image });
  const reply = await send("POST", filled(add), { token: tokens.manager, body });
  expectFailure(reply, { status: 415, code: 300 });
});
