import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { makeCategory, makeIntent, makePerson, makeProduct } from "../shared/arrange";
import { send } from "../shared/send";
import { accountFailures } from "./failures/accounts";
import { categoryFailures } from "./failures/categories";
import type { Failure, World } from "./failures/failure";
import { intentFailures } from "./failures/intents";
import { productFailures } from "./failures/products";
import { publishingFailures } from "./failures/publishing";

let world: World;
const tokens: Record<Failure[2], string | undefined> = {
  nobody: undefined,
  customer: undefined,
  seller: undefined,
  admin: undefined,
};

beforeAll(async () => {
  const [customer, other, seller, stranger, admin] = await Promise.all(
    (["CUSTOMER", "CUSTOMER", "SELLER", "SELLER", "ADMIN"] as const).map((role) => makePerson(role)),
  );
  if (!customer || !other || !seller || !stranger || !admin) throw new Error("nobody was made");
  Object.assign(tokens, { customer: customer.token, seller: seller.token, admin: admin.token });
  const category = await makeCategory();
  const taken = await makeCategory();
  const make = (sellerId: number, data = {}) => makeProduct({ sellerId, categoryId: category.id, ...data });
  const [own, foreign] = [await make(seller.id), await make(stranger.id, { status: "FROZEN" })];
  const bought = (productId: number, customerId: number, status: "PENDING" | "SUCCESS" = "PENDING") =>
    makeIntent({ productId, customerId, status });
  world = {
    customer: customer.id,
    otherCustomer: other.id,
    online: (await make(stranger.id)).id,
    soldOut: (await make(stranger.id, { status: "OUT_OF_STOCK", stock: 0 })).id,
    sold: (await make(stranger.id, { status: "SOLD" })).id,
    frozen: (await make(seller.id, { status: "FROZEN" })).id,
    gone: (await make(seller.id, { archivedAt: new Date() })).id,
    foreign: foreign.id,
    own: own.id,
    pending: (await bought(own.id, customer.id)).id,
    closed: (await bought(own.id, customer.id, "SUCCESS")).id,
    foreignIntent: (await bought(foreign.id, other.id)).id,
    level1: taken.parent.id,
    level2: taken.id,
    parentWithChild: category.parent.id,
    withProduct: category.id,
    takenName: taken.parent.name,
    username: customer.username,
  };
});

const envelope = z.strictObject({ code: z.int(), message: z.string(), data: z.null() });

async function check([, route, who, json, status, message]: Failure) {
  const [method = "", path = ""] = route(world).split(" ");
  const headers = { "api-contract": "storefront" };
  const reply = await send(method, path, { headers, json: json?.(world), token: tokens[who] });
  expect(reply.status, reply.text).toBe(status);
  expect(reply.headers.get("content-type")).toBe("application/json; charset=utf-8");
  const body = envelope.parse(reply.body);
  expect(body.code).toBe(status);
  expect(body.message).toMatch(message);
}

describe.each([
  ["purchase intents (004 §3, §6, §13, §14, §19)", intentFailures],
  ["accounts (004 §4, §5, §7, §16)", accountFailures],
  ["products (004 §1, §2, §9–§12)", productFailures],
  ["publishing (004 §8)", publishingFailures],
  ["categories (004 §18)", categoryFailures],
])("%s", (_, failures) => {
  it.each(failures.map((failure) => [failure[0], failure] as const))("refuse %s", (_, failure) =>
    check(failure),
  );
});
